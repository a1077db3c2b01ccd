import assert from 'node:assert/strict';
import { phone, rowsOf, settled, visit } from '../browser.mjs';

const showEnterprises = async (page) => {
  await page.getByLabel('显示').selectOption('enterprises');
  await settled(page);
};

export const map = {
  async CityMap_BehindIt_ListsTheNineCounties({ page, platform }) {
    const { region } = await platform.ask(null, '{ region(code: "3307") { children { name enterpriseCount } } }');
    await visit(page, '/map');
    await showEnterprises(page);

    const rows = await rowsOf(page, '各县（市、区）企业数');

    assert.deepEqual(rows.map(([name, value]) => [name, Number(value.replaceAll(',', ''))]), region.children.map((child) => [child.name, child.enterpriseCount]));
    assert.equal(rows.length, 9);
  },

  async CityMap_IsCalledASketch({ page }) {
    await visit(page, '/map');

    assert.equal(await page.locator('.lead').innerText(), '示意图：边界仅作示意，不作为划界依据。');
  },

  async CityMap_ClickOnYongkang_OpensItsTowns({ page }) {
    await visit(page, '/map');
    await showEnterprises(page);
    const box = await page.locator('.chart canvas').first().boundingBox();

    // Yongkang lies right of the middle, in the lower third.
    await page.mouse.click(box.x + box.width * 0.53, box.y + box.height * 0.66);

    await page.waitForURL('**/map/330784');
    await settled(page);
    assert.equal(await page.locator('.tiles li').count(), 14);
  },

  async CountyTiles_ShowEachTownWithItsEnterprises({ page, platform }) {
    const { region } = await platform.ask(null, '{ region(code: "330784") { children { name enterpriseCount } } }');
    await visit(page, '/map/330784');
    await showEnterprises(page);

    const tiles = await page.locator('.tile').evaluateAll((all) => all.map((tile) => [tile.querySelector('strong').innerText, Number(/\d+$/.exec(tile.innerText)[0])]));

    assert.deepEqual(tiles, region.children.map((town) => [town.name, town.enterpriseCount]));
  },

  async CountyTiles_ByKeyboard_LeadToTheEnterprisesOfATown({ page, platform }) {
    const { enterprises } = await platform.ask(null, '{ enterprises(where: { division: { eq: "330784115" } }) { totalCount } }');
    await visit(page, '/map/330784');
    await page.locator('#measure').focus();

    for (let presses = 0; presses < 40 && !(await page.evaluate(() => document.activeElement.innerText)).includes('芝英镇'); presses++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');

    await page.waitForURL('**/map/330784115');
    await settled(page);
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
    assert.equal(await page.locator('.place').innerText(), `芝英镇 ${enterprises.totalCount}家企业`);
  },

  CountyTiles_OnAPhone_AnswerAFinger: {
    viewport: phone,
    async check({ page }) {
      await visit(page, '/map/330784');

      await page.locator('.tile', { hasText: '方岩镇' }).click();

      await page.waitForURL('**/map/330784109');
      await settled(page);
      assert.equal(await page.locator('tbody tr').count(), 20);
    },
  },

  async CountyTiles_WhereARegionIsWithheld_AreGreyAndSaySo({ page }) {
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      if (route.request().postDataJSON().operationName !== 'RegionStanding') {
        return route.fulfill({ response: answer });
      }
      const json = await answer.json();
      Object.assign(json.data.regionIndex.children[0], { publication: 'SUPPRESSED', total: null, band: null });
      return route.fulfill({ response: answer, json });
    });

    await visit(page, '/map/330784');

    const tile = page.locator('.tile').first();
    assert.match(await tile.innerText(), /^东城街道\s+▧ 不公开$/);
    assert.equal(await tile.evaluate((one) => getComputedStyle(one).backgroundColor), 'rgb(195, 200, 206)');
  },
};
