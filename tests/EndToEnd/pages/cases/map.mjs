import assert from 'node:assert/strict';
import { phone, rowsOf, settled, visit, visitAs } from '../browser.mjs';

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

  async CountyTiles_WhereARegionIsWithheld_AreGreyAndSaySo({ page, platform }) {
    const { indexYears } = await platform.ask(null, '{ indexYears }');
    const { regionIndex } = await platform.ask(null, 'query ($year: Int!) { regionIndex(region: "330784", year: $year) { children { region { name } publication } } }', { year: indexYears[0] });
    const withheld = regionIndex.children.filter(({ publication }) => publication !== 'PUBLISHED').map(({ region }) => region.name);
    await visit(page, '/map/330784');

    const grey = await page.locator('.tile').evaluateAll((all) => all
      .filter((tile) => getComputedStyle(tile).backgroundColor === 'rgb(195, 200, 206)').map((tile) => [tile.querySelector('strong').innerText, tile.innerText.includes('▧ 不公开')]));

    assert.ok(withheld.includes('舟山镇') && withheld.length === 2, `withheld: ${withheld}`);
    assert.deepEqual(grey, withheld.map((name) => [name, true]));
  },

  async CountyTiles_OfAWithheldTown_ShowItsOfficersTheScore({ page }) {
    await visitAs(page, '/map/330784');

    assert.match(await page.locator('.tile', { hasText: '舟山镇' }).innerText(), /^舟山镇\s+\S \d+(\.\d)?$/);
  },
};
