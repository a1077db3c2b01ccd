import assert from 'node:assert/strict';
import { settled, visit, visitAs } from '../browser.mjs';

const sanfeng = '91330784MA5F5Y0006';

export const enterprises = {
  async Search_ByPartOfAName_FindsTheEnterprise({ page }) {
    await visit(page, '/enterprises');
    await page.getByLabel('企业名称包含').fill('三锋');

    await page.keyboard.press('Enter');

    await page.waitForURL('**/enterprises?name=*');
    await settled(page);
    await page.getByText('共1家，按职工人数排列').waitFor();
    assert.deepEqual(await page.locator('tbody th a').allInnerTexts(), ['浙江三锋实业股份有限公司']);
  },

  async Search_ForNobody_SaysSo({ page }) {
    await visit(page, `/enterprises?name=${encodeURIComponent('没有这样的企业')}`);

    assert.equal(await page.locator('.state').innerText(), '没有符合条件的企业。');
  },

  async List_NextPage_HoldsTwentyOthers({ page }) {
    await visit(page, '/enterprises');
    const first = await page.locator('tbody th a').allInnerTexts();

    await page.getByRole('button', { name: '下一页 ›' }).click();

    await page.getByText(/^2 \/ \d+$/).waitFor();
    await settled(page);
    const second = await page.locator('tbody th a').allInnerTexts();
    assert.deepEqual([first.length, second.length, first.filter((name) => second.includes(name))], [20, 20, []]);
  },

  async Enterprise_ForAnOfficer_ShowsItsRoundsWithDeadlines({ page, platform }) {
    const { enterprise } = await platform.ask('union-officer', `{ enterprise(creditCode: "${sanfeng}") { negotiations { nodes { deadlines { term name } } } } }`);
    await visitAs(page, `/enterprises/${sanfeng}`);

    const terms = await page.locator('section[aria-labelledby=rounds] tbody th').allInnerTexts();

    assert.deepEqual(terms, enterprise.negotiations.nodes.flatMap((round) => round.deadlines.map((deadline) => `${deadline.name} ${deadline.term}`)));
    assert.ok(terms.length > 0);
  },

  async Enterprise_SignedOut_KeepsSupervisionBack({ page }) {
    await visit(page, `/enterprises/${sanfeng}`);

    assert.equal(await page.locator('section[aria-labelledby=cases]').count(), 0);
    assert.equal(await page.locator('.state').innerText(), '登录后可见。 登录');
  },

  async Enterprise_UnderSupervision_TellsWhyAndByWhom({ page, platform }) {
    const { supervisionCases } = await platform.ask('union-officer', `{ supervisionCases(first: 1, where: { status: { eq: OPEN } }) { nodes {
      number enterprise { creditCode } departments { department } reason { conditions { input value } } } } }`);
    const [one] = supervisionCases.nodes;
    await visitAs(page, `/enterprises/${one.enterprise.creditCode}`);

    const shown = await page.locator('section[aria-labelledby=cases] article', { hasText: one.number }).innerText();

    for (const { department } of one.departments) assert.ok(shown.includes(department), department);
    for (const { input, value } of one.reason.conditions) assert.ok(shown.includes(`${input}: ${value}`), input);
  },

  async Enterprise_OfAnotherUnion_HidesItsInside({ page, platform }) {
    const { supervisionCases } = await platform.ask('union-officer', '{ supervisionCases(first: 1, where: { status: { eq: OPEN } }) { nodes { number enterprise { creditCode } } } }');
    const [one] = supervisionCases.nodes;

    await visitAs(page, `/enterprises/${one.enterprise.creditCode}`, 'enterprise-union');

    assert.equal(await page.getByText(one.number).count(), 0);
  },
};
