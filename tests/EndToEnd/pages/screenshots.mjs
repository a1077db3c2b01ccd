// Takes the pictures in docs/screenshots from a fresh sample county; run.sh must have built everything before.
//   node tests/EndToEnd/pages/screenshots.mjs
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { desk, launch, phone, visit, visitAs } from './browser.mjs';
import { pages } from './cases/every-page.mjs';
import { codeOf, sanfeng } from './cases/scan.mjs';
import { callersOf, startPlatform } from './platform.mjs';

const directory = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));

// Pictures stay in the history for ever: a page that would be larger is taken at a smaller scale.
const largest = 245_000;
const scales = [1, 0.85, 0.7, 0.55];

const kebab = (name) => name.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase();

// As anybody sees it: what would tell of too few enterprises is withheld there.
const publicly = ['/map/330784'];

const visitOf = (path) => (page) => (publicly.includes(path) ? visit : visitAs)(page, path);

// What is not a page by itself: what a worker sees after scanning, and what the union hangs up.
const moments = {
  'scan-phone': [phone, async (page, platform) => visit(page, `/scan/${await codeOf(platform)}`)],
  'poster-desk': [desk, async (page) => {
    await visitAs(page, `/enterprises/${sanfeng}`, 'enterprise-union');
    await page.getByRole('button', { name: '生成协商码' }).first().click();
    await page.locator('.qr').waitFor();
    await page.locator('.poster').scrollIntoViewIfNeeded();
  }, '.poster'],
};

async function take(browser, platform, viewport, open, part) {
  for (const scale of scales) {
    const context = await browser.newContext({ viewport, baseURL: platform.address, locale: 'zh-CN', deviceScaleFactor: scale });
    const page = await context.newPage();
    await open(page, platform);
    await page.waitForTimeout(500);
    const picture = await (part === undefined ? page.screenshot({ fullPage: true }) : page.locator(part).first().screenshot());
    await context.close();
    if (picture.length <= largest) {
      return picture;
    }
  }
  throw new Error('The picture is too large at every scale');
}

// An already running platform may be named; else one is started.
const running = process.argv[2];
const platform = running === undefined ? await startPlatform() : { address: running, stop: async () => {}, ...(await callersOf(running)) };
const browser = await launch();
try {
  await mkdir(directory, { recursive: true });
  for (const [name, [path]] of Object.entries(pages)) {
    for (const [form, viewport] of [['desk', desk], ['phone', phone]]) {
      await writeFile(`${directory}${kebab(name)}-${form}.png`, await take(browser, platform, viewport, visitOf(path)));
    }
  }
  for (const [name, [viewport, open, part]] of Object.entries(moments)) {
    await writeFile(`${directory}${name}.png`, await take(browser, platform, viewport, open, part));
  }
} finally {
  await browser.close();
  await platform.stop();
}
