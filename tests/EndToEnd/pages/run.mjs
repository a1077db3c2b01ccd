// Opens the pages in a real browser and checks what they show and how they answer. Ends 'N passed, N failed'.
//   node run.mjs [PART_OF_A_NAME[|ANOTHER]…]
import { launch, openTab } from './browser.mjs';
import { everyPage } from './cases/every-page.mjs';
import { effects } from './cases/effects.mjs';
import { enterprises } from './cases/enterprises.mjs';
import { headers } from './cases/headers.mjs';
import { ide } from './cases/ide.mjs';
import { map } from './cases/map.mjs';
import { overview } from './cases/overview.mjs';
import { quality } from './cases/quality.mjs';
import { scan } from './cases/scan.mjs';
import { standing } from './cases/standing.mjs';
import { troubles } from './cases/troubles.mjs';
import { startPlatform } from './platform.mjs';

const wanted = (process.argv[2] ?? '').split('|');
const cases = Object.entries({ ...headers, ...everyPage, ...overview, ...map, ...standing, ...effects, ...quality, ...enterprises, ...ide, ...scan, ...troubles })
  .filter(([name]) => wanted.some((part) => name.includes(part)));

/** Runs one case in a tab of its own; complaints on the console fail it, unless it asks for trouble. */
async function run(name, one, browser, platform) {
  const { viewport, expectsComplaints = false, check } = typeof one === 'function' ? { check: one } : one;
  const tab = await openTab(browser, platform.address, viewport);
  try {
    await check({ page: tab.page, platform });
    if (!expectsComplaints && tab.complaints.length > 0) {
      throw new Error(`The console complains: ${tab.complaints.join(' | ')}`);
    }
    return true;
  } catch (problem) {
    console.log(`FAILED ${name}\n  ${String(problem.message).split('\n').slice(0, 12).join('\n  ')}`);
    return false;
  } finally {
    await tab.close();
  }
}

let platform;
let browser;
const results = [];
try {
  platform = await startPlatform();
  browser = await launch();
  for (const [name, one] of cases) {
    results.push(await run(name, one, browser, platform));
  }
} catch (problem) {
  console.log(`The pages could not be tried: ${problem.message}`);
  results.push(false);
} finally {
  await browser?.close();
  await platform?.stop();
}

const failed = results.filter((passed) => !passed).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;
