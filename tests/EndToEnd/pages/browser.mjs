// A browser with what the cases do again and again. Playwright comes from the pages' own packages.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../../../src/Web/package.json', import.meta.url))('playwright-core');

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const launch = () => chromium.launch({ executablePath, args: ['--no-sandbox'] });

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 900 };

/** A page that remembers what its console complained about. */
export async function openTab(browser, address, viewport = desk) {
  const context = await browser.newContext({
    viewport, baseURL: address, locale: 'zh-CN', timezoneId: 'America/New_York', permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const complaints = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(`${error.name}: ${error.message}`));
  return { page, complaints, close: () => context.close() };
}

/** Waits until nothing loads any more, every chart is drawn, and nothing failed. */
export async function settled(page) {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('.state-loading') === null && document.querySelector('.chart[data-drawn=false]') === null);
  assert.equal(await page.locator('.state-failed').count(), 0, `something failed: ${await page.locator('.state-failed').allInnerTexts()}`);
}

export async function visit(page, path) {
  await page.goto(path);
  await settled(page);
}

export async function signIn(page, persona = 'union-officer') {
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).first().click();
  await page.locator(`[data-persona=${persona}]`).click();
  await page.locator('dialog').waitFor({ state: 'detached' });
}

/** Opens a page as a persona: the token lives in memory only, so the address must not be loaded anew. */
export async function visitAs(page, path, persona = 'union-officer') {
  await page.goto(path);
  await signIn(page, persona);
  await settled(page);
}

/** The texts of a table's body, row by row, with its `details` opened. */
export async function rowsOf(page, title) {
  const section = page.locator('section', { has: page.getByRole('heading', { name: title, exact: true }) });
  await section.locator('summary').first().click();
  return section.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.trim())));
}
