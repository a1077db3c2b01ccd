import assert from 'node:assert/strict';
import { contrastOffences, structureOffences, targetOffences } from '../accessibility.mjs';
import { phone, visitAs } from '../browser.mjs';

const sanfeng = '91330784MA5F5Y0006';

/** Every page of the portal with its heading. */
export const pages = {
  Overview: ['/', '概览'],
  MapOfTheCity: ['/map', '地图'],
  MapOfTheCounty: ['/map/330784', '地图'],
  MapOfATown: ['/map/330784115', '地图'],
  IndexOfARegion: ['/index/region/330784', '区域协商指数'],
  IndexOfAnEnterprise: [`/index/enterprise/${sanfeng}`, '浙江三锋实业股份有限公司 · 企业协商指数'],
  Effects: ['/effects', '成效：两降两提高'],
  Quality: ['/quality', '数据质量'],
  Enterprises: ['/enterprises', '企业'],
  Enterprise: [`/enterprises/${sanfeng}`, '浙江三锋实业股份有限公司'],
};

const casesOf = (name, path, heading) => ({
  async [`${name}_AtADesk_KeepsTheRulesForEverybody`]({ page }) {
    await visitAs(page, path);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));

    assert.equal(await page.locator('h1').innerText(), heading);
    assert.deepEqual(await structureOffences(page), []);
    assert.deepEqual(await contrastOffences(page), []);
    assert.deepEqual(await targetOffences(page), []);
  },

  [`${name}_OnAPhone_FitsItsWidth`]: {
    viewport: phone,
    async check({ page }) {
      await visitAs(page, path);

      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), phone.width);
      assert.deepEqual(await targetOffences(page), []);
    },
  },

  async [`${name}_InEnglish_LeavesNoChineseLabel`]({ page }) {
    await visitAs(page, path);
    await page.getByRole('button', { name: 'English' }).click();

    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    // Names of places, enterprises and departments stay; headings, buttons and labels are ours.
    const own = await page.locator('.top nav a, button:not(.quiet), label, main > h1, .figure h2').allInnerTexts();
    const chinese = own.filter((one) => /\p{Script=Han}/u.test(one) && !one.includes('有限公司') && one !== '中文' && !/^(总工会干部)$/.test(one));
    assert.deepEqual(chinese, []);
  },
});

export const everyPage = Object.assign({}, ...Object.entries(pages).map(([name, [path, heading]]) => casesOf(name, path, heading)), {
  async Language_OnceChosen_IsRemembered({ page }) {
    await page.goto('/');
    await page.getByRole('button', { name: 'English' }).click();

    await page.reload();

    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    assert.equal(await page.locator('h1').innerText(), 'Overview');
    assert.equal(await page.title(), 'Overview · Wage negotiation');
  },

  async Token_AfterReloading_IsForgotten({ page }) {
    await visitAs(page, '/');
    assert.equal(await page.locator('.who').innerText(), '总工会干部');

    await page.reload();

    await page.getByRole('button', { name: '登录' }).first().waitFor();
    assert.equal(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie), '{}');
  },

  async Paper_OfTheOverview_LeavesOutWhatCannotBeClickedThere({ page }) {
    await visitAs(page, '/');

    await page.emulateMedia({ media: 'print' });

    assert.equal(await page.locator('.top nav').isVisible(), false);
    assert.equal(await page.locator('.top-tools').isVisible(), false);
    assert.equal(await page.locator('.ones').isVisible(), true);
  },
});
