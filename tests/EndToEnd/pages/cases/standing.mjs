import assert from 'node:assert/strict';
import { rowsOf, settled, visit, visitAs } from '../browser.mjs';

const sanfeng = '91330784MA5F5Y0006';

const points = (number) => number.toLocaleString('zh-CN', { maximumFractionDigits: 1 });

async function standingOf(platform, selection) {
  const { enterprise, indexYears } = await platform.ask(null, `{ enterprise(creditCode: "${sanfeng}") { id } indexYears }`);
  const query = `query ($id: ID!, $year: Int!) { enterpriseIndex(enterpriseId: $id, year: $year) { ${selection} } }`;
  return (await platform.ask('union-officer', query, { id: enterprise.id, year: indexYears[0] })).enterpriseIndex;
}

async function regionOf(platform, selection) {
  const { indexYears } = await platform.ask(null, '{ indexYears }');
  const query = `query ($year: Int!) { regionIndex(region: "330784", year: $year) { ${selection} } }`;
  return (await platform.ask(null, query, { year: indexYears[0] })).regionIndex;
}

export const standing = {
  async RegionIndex_OnItsDial_TellsScoreAndBandInWords({ page, platform }) {
    const { total, band } = await regionOf(platform, 'total band');
    const { indicatorCatalogue } = await platform.ask(null, '{ indicatorCatalogue { bands { code name { zh } } } }');
    await visit(page, '/index/region/330784');

    const dial = page.locator('.figure', { has: page.getByRole('heading', { name: '协商指数', exact: true }) }).locator('.chart');

    assert.equal(await dial.getAttribute('aria-label'), `${points(total)}分，${indicatorCatalogue.bands.find((one) => one.code === band).name.zh}。`);
  },

  async RegionIndex_SignedOut_KeepsTheRankingOfEnterprisesBack({ page }) {
    await visit(page, '/index/region/330784');

    const card = page.locator('section', { has: page.getByRole('heading', { name: '企业排名与不确定区间' }) });

    assert.equal(await card.locator('.state').innerText(), '登录后可见。 登录');
  },

  async Ranking_ForAnOfficer_ListsEnterprisesAsTheApiRanksThem({ page, platform }) {
    const { indexYears } = await platform.ask(null, '{ indexYears }');
    const { indexRanking } = await platform.ask(
      'union-officer', 'query ($year: Int!) { indexRanking(region: "330784", year: $year, first: 20) { rank total enterprise { name } } }', { year: indexYears[0] },
    );
    await visitAs(page, '/index/region/330784');

    const rows = await rowsOf(page, '企业排名与不确定区间');

    assert.deepEqual(rows.map(([rank, name, total]) => [Number(rank), name, total]), indexRanking.map((one) => [one.rank, one.enterprise.name, points(one.total)]));
    assert.equal(rows.length, 20);
  },

  async Ranking_NextPage_BeginsWhereTheFirstEnded({ page }) {
    await visitAs(page, '/index/region/330784');

    await page.getByRole('button', { name: '下一页 ›' }).click();

    await page.waitForFunction(() => document.querySelector('.pages button:not(:disabled)')?.innerText.includes('上一页'));
    const rows = await rowsOf(page, '企业排名与不确定区间');
    assert.ok(Number(rows[0][0]) >= 20);
  },

  async EnterpriseIndex_Heatmap_HasFourteenGroupsAndEveryYear({ page, platform }) {
    const { indexYears } = await platform.ask(null, '{ indexYears }');
    await visitAs(page, `/index/enterprise/${sanfeng}`);
    await page.locator('.heatmap thead th').nth(indexYears.length).waitFor();

    const years = (await page.locator('.heatmap thead th').allInnerTexts()).slice(1);

    assert.deepEqual(years, indexYears.toReversed().map(String));
    assert.equal(await page.locator('.heatmap tbody tr').count(), 14);
    assert.equal(await page.locator('.heatmap td').count(), 14 * indexYears.length);
  },

  async EnterpriseIndex_Waterfall_AddsUpToTheTotal({ page, platform }) {
    const { explanation } = await standingOf(platform, 'explanation(baseline: PEERS) { total baselineTotal sentence { zh } }');
    await visitAs(page, `/index/enterprise/${sanfeng}`);

    const rows = (await rowsOf(page, '差距从何而来')).map(([, value]) => Number(value));

    const sum = rows.slice(0, -1).reduce((total, value) => total + value, 0);
    assert.ok(Math.abs(sum - explanation.total) < 0.05, `${sum} is not ${explanation.total}`);
    assert.equal(await page.locator('.figure', { hasText: '差距从何而来' }).locator('.note').innerText(), explanation.sentence.zh);
  },

  async EnterpriseIndex_ByGroup_SplitsTheWaterfallFiner({ page }) {
    await visitAs(page, `/index/enterprise/${sanfeng}`);

    await page.getByLabel('细分到').selectOption('2');

    await settled(page);
    const rows = await rowsOf(page, '差距从何而来');
    assert.ok(rows.length >= 16, `${rows.length} rows`);
  },

  async EnterpriseIndex_Improvements_AreTheApisThree({ page, platform }) {
    const { explanation } = await standingOf(platform, 'explanation(baseline: PEERS) { improvements { code } }');
    const { indicatorCatalogue } = await platform.ask(null, '{ indicatorCatalogue { nodes { code name { zh } } } }');
    await visitAs(page, `/index/enterprise/${sanfeng}`);

    const shown = await page.locator('.improvements li > strong:first-child').allInnerTexts();

    assert.deepEqual(shown, explanation.improvements.map(({ code }) => indicatorCatalogue.nodes.find((node) => node.code === code).name.zh));
  },

  async EnterpriseIndex_AllIndicators_AreInItsTable({ page, platform }) {
    const { values } = await standingOf(platform, 'values { code }');
    await visitAs(page, `/index/enterprise/${sanfeng}`);

    await page.getByText('全部指标的数值与来源').first().click();

    const rows = page.locator('details', { hasText: '全部指标的数值与来源' }).locator('tbody tr');
    assert.equal(await rows.count(), values.length);
    assert.equal(values.length, 52);
  },

  async EnterpriseIndex_OtherYear_StandsInTheAddress({ page, platform }) {
    const { indexYears } = await platform.ask(null, '{ indexYears }');
    await visitAs(page, `/index/enterprise/${sanfeng}`);

    await page.getByLabel('年份').selectOption(String(indexYears[1]));

    await settled(page);
    assert.equal(new URL(page.url()).search, `?year=${indexYears[1]}`);
  },
};
