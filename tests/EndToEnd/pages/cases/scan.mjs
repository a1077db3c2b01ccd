import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { contrastOffences, structureOffences, targetOffences } from '../accessibility.mjs';
import { phone, settled, visit, visitAs } from '../browser.mjs';

const { default: jsQR } = createRequire(new URL('../../../../src/Web/package.json', import.meta.url))('jsqr');

export const sanfeng = '91330784MA5F5Y0006';

/** Opens a round of 三锋 to its workers, as its union. */
export async function codeOf(platform) {
  const { enterprise } = await platform.ask('enterprise-union', `{ enterprise(creditCode: "${sanfeng}") { negotiations(first: 1) { nodes { id } } } }`);
  const mutation = 'mutation ($id: ID!) { openParticipation(input: { negotiationId: $id }) { code errors { __typename } } }';
  return (await platform.ask('enterprise-union', mutation, { id: enterprise.negotiations.nodes[0].id })).openParticipation.code;
}

const countOf = async (platform) => (await platform.ask('enterprise-union', `{ enterprise(creditCode: "${sanfeng}") { negotiations(first: 1) { nodes { opinions { totalCount } } } } }`))
  .enterprise.negotiations.nodes[0].opinions.totalCount;

/** What a camera reads in a drawing on the page. */
async function readQrCode(page) {
  const { pixels, side } = await page.locator('.qr').evaluate(async (drawing) => {
    const size = 400;
    const picture = new Image();
    drawing.setAttribute('width', size);
    drawing.setAttribute('height', size);
    picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0, size, size);
    return { pixels: [...context.getImageData(0, 0, size, size).data], side: size };
  });
  return jsQR(Uint8ClampedArray.from(pixels), side, side)?.data;
}

async function give(page, opinion) {
  await page.getByLabel('想说的话').fill(opinion);
  await page.getByRole('button', { name: '匿名提交' }).click();
}

export const scan = {
  Worker_OnAPhone_GivesAnOpinionWithoutAName: {
    viewport: phone,
    async check({ page, platform }) {
      const before = await countOf(platform);
      await visit(page, `/scan/${await codeOf(platform)}`);
      assert.equal(await page.locator('h2').first().innerText(), '浙江三锋实业股份有限公司');

      await give(page, '希望夜班补贴按小时计算。');

      await page.getByText('已收到，谢谢。本次共提交1条。').waitFor();
      assert.equal(await page.getByLabel('想说的话').inputValue(), '');
      assert.equal(await countOf(platform), before + 1);
    },
  },

  ScanPage_OnAPhone_KeepsTheRulesForEverybody: {
    viewport: phone,
    async check({ page, platform }) {
      await visit(page, `/scan/${await codeOf(platform)}`);

      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), phone.width);
      assert.deepEqual([...await structureOffences(page), ...await contrastOffences(page), ...await targetOffences(page)], []);
    },
  },

  async Worker_ScanningAgain_IsTheSameDevice({ page, platform }) {
    const address = `/scan/${await codeOf(platform)}`;
    const tokens = [];
    page.on('response', async (response) => {
      const joined = response.url().endsWith('/graphql') ? (await response.json()).data?.joinParticipation : null;
      if (joined) tokens.push(joined.participantToken);
    });
    await visit(page, address);
    await page.getByLabel('想说的话').waitFor();

    await page.reload();
    await settled(page);
    await page.getByLabel('想说的话').waitFor();

    assert.equal(tokens.length, 2);
    assert.equal(tokens[0], tokens[1]);
  },

  FalseCode_IsRefusedInWords: {
    async check({ page }) {
      await page.goto('/scan/not-a-code');

      await page.getByText('协商码无法使用').waitFor();
      assert.match(await page.locator('.state-failed').innerText(), /SCAN_CODE_INVALID/);
    },
  },

  OpinionThatIsNotSent_IsKept: {
    expectsComplaints: true,
    async check({ page, platform }) {
      await visit(page, `/scan/${await codeOf(platform)}`);
      await page.getByLabel('想说的话').waitFor();
      await page.route('**/graphql', (route) => route.abort());

      await give(page, '不要丢掉这句话');

      await page.getByText('没有提交成功，您写的内容还在').waitFor();
      assert.equal(await page.getByLabel('想说的话').inputValue(), '不要丢掉这句话');
    },
  },

  async Union_OfAnEnterprise_GetsACodeThatACameraReads({ page }) {
    await visitAs(page, `/enterprises/${sanfeng}`, 'enterprise-union');

    await page.getByRole('button', { name: '生成协商码' }).first().click();

    await page.locator('.qr').waitFor();
    assert.equal(await readQrCode(page), await page.locator('.poster a').first().getAttribute('href'));
    assert.deepEqual(await contrastOffences(page), []);
  },

  async Employer_IsOfferedNoCode({ page }) {
    await visitAs(page, `/enterprises/${sanfeng}`, 'employer');

    assert.equal(await page.getByRole('button', { name: '生成协商码' }).count(), 0);
  },
};
