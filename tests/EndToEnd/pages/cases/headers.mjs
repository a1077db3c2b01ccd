import assert from 'node:assert/strict';

const html = { Accept: 'text/html' };

export const headers = {
  async Page_OfAnyAddress_ComesWithAPolicyThatAllowsNothingInline({ platform }) {
    const answer = await fetch(`${platform.address}/map/330784`, { headers: html });

    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(answer.headers.get('content-security-policy'), /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.doesNotMatch(answer.headers.get('content-security-policy'), /unsafe/);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  },

  async Script_OfAPage_MayBeKeptForever({ platform }) {
    const page = await (await fetch(`${platform.address}/`, { headers: html })).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)[1];

    const answer = await fetch(platform.address + script, { headers: { 'Accept-Encoding': 'br' } });

    assert.equal(answer.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(answer.headers.get('content-encoding'), 'br');
  },

  async UnknownFile_IsNotAnsweredWithAPage({ platform }) {
    const file = await fetch(`${platform.address}/assets/none.js`, { headers: html });
    const data = await fetch(`${platform.address}/nowhere`, { headers: { Accept: 'application/json' } });

    assert.deepEqual([file.status, data.status], [404, 404]);
  },
};
