import assert from 'node:assert/strict';
import { settled, visit } from '../browser.mjs';

export const troubles = {
  ApiOutOfReach_IsSaidAndCanBeTriedAgain: {
    expectsComplaints: true,
    async check({ page }) {
      await page.route('**/graphql', (route) => route.abort());
      await page.goto('/enterprises');
      const note = page.locator('.state-failed');
      await note.waitFor();
      assert.match(await note.innerText(), /^没有取到数据\s+无法连接服务器。The server cannot be reached. NO_CONNECTION/);

      await page.unroute('**/graphql');
      await page.getByRole('button', { name: '重试' }).click();

      await note.waitFor({ state: 'detached' });
      await settled(page);
      assert.equal(await page.locator('tbody tr').count(), 20);
    },
  },

  AnswerThatIsNoJson_IsSaid: {
    expectsComplaints: true,
    async check({ page }) {
      await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: '<html>Bad gateway</html>' }));

      await page.goto('/enterprises');

      await page.locator('.state-failed').waitFor();
      assert.match(await page.locator('.state-failed').innerText(), /服务器的答复无法读取（502）/);
    },
  },

  RoleWithoutTheRight_IsTold: {
    expectsComplaints: true,
    async check({ page }) {
      await page.goto('/');
      await page.getByRole('button', { name: '登录' }).first().click();
      await page.locator('[data-persona=policy]').click();

      const card = page.locator('section', { has: page.getByRole('heading', { name: '未结监管案件（4+X），按升级阶梯' }) });

      await card.locator('.state-failed').waitFor();
      assert.match(await card.locator('.state-failed').innerText(), /^您的身份不能查看这部分内容[\s\S]*FORBIDDEN/);
    },
  },

  async UnknownAddress_GetsAPageThatSaysSo({ page }) {
    await visit(page, '/nowhere');

    assert.equal(await page.locator('h1').innerText(), '没有这个页面');
    await page.getByRole('link', { name: '回到概览' }).click();
    await settled(page);
    assert.equal(await page.locator('h1').innerText(), '概览');
  },

  async UnknownRegionAndEnterprise_AreSaidToBeMissing({ page }) {
    await visit(page, '/map/999999');
    assert.equal(await page.locator('.state').innerText(), '没有这个区划代码。');

    await visit(page, '/enterprises/000000000000000000');

    assert.equal(await page.locator('.state').innerText(), '没有这家企业，或者您不能查看。');
  },

  async Keyboard_FromTheTopOfThePage_SkipsAndNavigates({ page }) {
    await visit(page, '/');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.innerText), '跳到正文');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => location.hash), '#content');

    await page.getByRole('link', { name: '企业', exact: true }).focus();
    await page.keyboard.press('Enter');

    await page.waitForURL('**/enterprises');
    assert.equal(await page.evaluate(() => document.activeElement.innerText), '企业');
    assert.equal(await page.locator('nav [aria-current=page]').innerText(), '企业');
  },

  async SignIn_ByKeyboard_OpensAndClosesKeepingTheFocus({ page }) {
    await visit(page, '/enterprises');
    await page.getByRole('button', { name: '登录' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-persona]').first().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.closest('dialog') !== null), true);

    await page.keyboard.press('Escape');

    await page.locator('dialog').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement.innerText), '登录');
  },

  async BackButton_ReturnsToThePageBefore({ page }) {
    await visit(page, '/map/330784');
    await page.getByRole('link', { name: '金华市' }).click();
    await page.waitForURL('**/map/3307');

    await page.goBack();

    await settled(page);
    assert.equal(await page.locator('.tiles li').count(), 14);
  },
};
