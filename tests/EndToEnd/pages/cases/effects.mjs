import assert from 'node:assert/strict';
import { rowsOf, visit } from '../browser.mjs';

async function effectsOf(platform) {
  const { indexYears } = await platform.ask(null, '{ indexYears }');
  const query = 'query ($year: Int!) { effects(region: "330784", year: $year) { name { zh } verdict sentence { zh } isGenerated own { percent } comparison { percent } difference { percent low high } } }';
  return (await platform.ask(null, query, { year: indexYears[0] })).effects;
}

const verdicts = { CANNOT_TELL: '？ 尚不能判断', TRENDS_DIFFER: '≠ 此前趋势不同，不能归因', BETTER: '✓ 好于对照', WORSE: '✕ 差于对照' };

export const effects = {
  async Effects_OfEachOutcome_BeginWithTheVerdictInWords({ page, platform }) {
    const reports = await effectsOf(platform);
    await visit(page, '/effects');

    assert.ok(reports.length > 0);
    assert.deepEqual(await page.locator('.figure h2').allInnerTexts(), reports.map((report) => report.name.zh));
    assert.deepEqual(await page.locator('.verdict').allInnerTexts(), reports.map((report) => verdicts[report.verdict]));
    assert.deepEqual(await page.locator('.sentence').allInnerTexts(), reports.map((report) => report.sentence.zh));
  },

  async Effects_OfMadeUpData_SaySo({ page, platform }) {
    const made = (await effectsOf(platform)).filter((report) => report.isGenerated);
    await visit(page, '/effects');

    assert.ok(made.length > 0);
    assert.equal(await page.getByText('演示数据：不说明任何真实成效。').count(), made.length);
  },

  async Effects_BehindTheChart_GiveTheThreeNumbersWithTheirIntervals({ page, platform }) {
    const report = (await effectsOf(platform)).find((one) => one.difference !== null);
    await visit(page, '/effects');

    const rows = await rowsOf(page, report.name.zh);

    const text = (number) => number.toLocaleString('zh-CN', { maximumFractionDigits: 2 });
    assert.deepEqual(rows.slice(0, 3).map((row) => row[0]), ['① 自身变化', '② 对照变化', '③ 两者之差']);
    assert.deepEqual(rows[2].slice(1), [report.difference.percent, report.difference.low, report.difference.high].map(text));
  },
};
