import assert from 'node:assert/strict';
import { rowsOf, visit, visitAs } from '../browser.mjs';

const count = (number) => number.toLocaleString('zh-CN');

export const overview = {
  async Overview_ForEverybody_ShowsTheNumbersOfTheApi({ page, platform }) {
    const { enterprises, open, region } = await platform.ask(null, `{
      enterprises { totalCount }
      open: negotiations(where: { state: { in: [REQUESTED, ACCEPTED, REPRESENTATIVES_READY, PREPARED, MEETING, DRAFTED, VOTING] } }) { totalCount }
      region(code: "330784") { children { code } }
    }`);

    await visit(page, '/');

    const ones = await page.locator('.one strong').allInnerTexts();
    assert.deepEqual([ones[0], ones[2], ones[3]], [count(enterprises.totalCount), count(open.totalCount), count(region.children.length)]);
    assert.equal(ones.length, 5);
  },

  async Overview_BehindItsRounds_HasATableThatAddsUpToAll({ page, platform }) {
    const { negotiations } = await platform.ask(null, '{ negotiations { totalCount } }');
    await visit(page, '/');

    const rows = await rowsOf(page, '各阶段的协商轮次');

    assert.equal(rows.length, 8);
    assert.equal(rows.reduce((sum, [, rounds]) => sum + Number(rounds.replaceAll(',', '')), 0), negotiations.totalCount);
  },

  async Overview_SignedOut_SaysThatCasesNeedSigningIn({ page }) {
    await visit(page, '/');

    const card = page.locator('section', { has: page.getByRole('heading', { name: '未结监管案件（4+X），按升级阶梯' }) });

    assert.equal(await card.locator('.state').innerText(), '登录后可见。 登录');
  },

  async Overview_ForAnOfficer_CountsOpenCasesByRung({ page, platform }) {
    const { supervisionCases } = await platform.ask('union-officer', '{ supervisionCases(where: { status: { eq: OPEN } }) { totalCount } }');
    await visitAs(page, '/');

    const rows = await rowsOf(page, '未结监管案件（4+X），按升级阶梯');

    assert.equal(rows.length, 9);
    assert.ok(supervisionCases.totalCount > 0);
    assert.equal(rows.reduce((sum, row) => sum + Number(row[2].replaceAll(',', '')), 0), supervisionCases.totalCount);
  },

  async Overview_WhileSomethingHappens_ShowsTheEventAtOnce({ page, platform }) {
    const { enterprise } = await platform.ask(null, '{ enterprise(creditCode: "91330784MA5F5Y0006") { id name } }');
    await visitAs(page, '/');
    await page.locator('[data-connection=connected]').waitFor();

    await platform.ask('administrator', `mutation ($id: ID!) {
      recordFact(input: { enterpriseId: $id, factId: "hazardousPosts", value: true, source: "测试" }) { errors { __typename } }
    }`, { id: enterprise.id });

    const event = page.locator('.feed li', { hasText: '登记企业事实' });
    await event.waitFor();
    assert.equal(await event.getByRole('link').innerText(), enterprise.name);
  },

  async Overview_TableAsCsv_HoldsTheRowsOfTheTable({ page }) {
    await visit(page, '/');
    const rows = await rowsOf(page, '各阶段的协商轮次');

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载CSV' }).first().click()]);

    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n');
    assert.equal(download.suggestedFilename(), '各阶段的协商轮次.csv');
    assert.equal(lines[0], '\uFEFF阶段,轮次');
    assert.deepEqual(lines.slice(1, -1), rows.map(([stage, rounds]) => `${stage},${rounds.replaceAll(',', '')}`));
  },

  async Overview_TableCopied_IsOnTheClipboardWithTabs({ page }) {
    await visit(page, '/');
    const rows = await rowsOf(page, '各阶段的协商轮次');

    await page.getByRole('button', { name: '复制' }).first().click();

    await page.getByText('已复制').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, [['阶段', '轮次'], ...rows.map(([stage, rounds]) => [stage, rounds.replaceAll(',', '')])].map((row) => row.join('\t')).join('\n'));
  },
};
