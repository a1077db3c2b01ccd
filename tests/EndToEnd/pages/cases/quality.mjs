import assert from 'node:assert/strict';
import { rowsOf, settled, visit, visitAs } from '../browser.mjs';

export const quality = {
  async Quality_ForAnOfficer_ListsEveryDepartmentTheLeastCompleteFirst({ page, platform }) {
    const { indexYears } = await platform.ask(null, '{ indexYears }');
    const { dataQuality } = await platform.ask('union-officer', 'query ($year: Int!) { dataQuality(year: $year) { department completeness late missing } }', { year: indexYears[0] });
    await visitAs(page, '/quality');

    const rows = await rowsOf(page, '各部门数据完整度（%）');

    assert.ok(dataQuality.length >= 10);
    assert.deepEqual(rows.map((row) => row[0]).toSorted(), dataQuality.map((one) => one.department).toSorted());
    const completeness = rows.map((row) => Number(row[2]));
    assert.deepEqual(completeness, completeness.toSorted((one, other) => one - other));
  },

  async Deliveries_UnlessAskedForAll_AreTheLateAndMissingOnes({ page, platform }) {
    const { indexYears } = await platform.ask(null, '{ indexYears }');
    const { deliveryStandings } = await platform.ask('union-officer', 'query ($from: Date) { deliveryStandings(from: $from) { state } }', { from: `${indexYears[0]}-01-01` });
    const bad = deliveryStandings.filter(({ state }) => state === 'LATE' || state === 'MISSING').length;
    await visitAs(page, '/quality');
    const rows = page.locator('section[aria-labelledby=deliveries] tbody tr');
    const before = await rows.count();

    await page.getByLabel('只看逾期和缺报').uncheck();

    await settled(page);
    assert.deepEqual([before, await rows.count()], [bad, deliveryStandings.length]);
  },

  async Template_Downloaded_IsTheHeaderThatTheApiWants({ page, platform }) {
    const [template] = (await platform.ask(null, '{ deliveryTemplates { department periodKind csvHeader } }')).deliveryTemplates;
    await visit(page, '/quality');
    await page.locator('section[aria-labelledby=templates] summary').first().click();

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^下载模板/ }).first().click()]);

    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    assert.equal(Buffer.concat(chunks).toString('utf8'), `\uFEFF${template.csvHeader}\r\n`);
  },
};
