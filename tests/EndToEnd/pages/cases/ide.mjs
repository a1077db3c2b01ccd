import assert from 'node:assert/strict';

const query = 'query History { __typename }';

/** Names, and what is not ours to translate: the brand, keys, the editor and its key map. */
const untranslated = /GraphiQL|GraphQL|Graph|^i$|QL|CodeMirror|sublime|Shift|Ctrl|Alt|Enter|English|⌘/g;
const nameplates = '.graphiql-doc-explorer a, .graphiql-doc-explorer-root-type, .graphiql-doc-explorer-title, .graphiql-tab-button, .graphiql-history-item-label';

async function open(page) {
  await page.goto('/graphiql');
  await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
  await page.locator('button:has(svg):not([disabled])[aria-label="重新读取模式"], button:not([disabled])[aria-label="Re-fetch GraphQL schema"]').waitFor();
}

/** Every text and label of the interface that still has English words: outside of editors, answers, descriptions and names. */
const englishWords = (page) => page.locator('body').evaluate((body, [pattern, names]) => {
  const skipped = '.CodeMirror, [class^=graphiql-markdown-], script, style, noscript, .ide-header option, .ide-examples';
  const isEnglish = (text) => /[A-Za-z]{2,}/.test(text.replaceAll(new RegExp(pattern, 'g'), ''));
  const texts = [];
  for (const element of body.querySelectorAll('*')) {
    if (element.closest(skipped) === null) {
      const own = element.closest(names) === null ? [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data) : [];
      const labels = ['aria-label', 'title', 'placeholder'].map((name) => (name === 'title' && element.matches(names) ? null : element.getAttribute(name)));
      texts.push(...[...own, ...labels].filter((text) => text !== null && isEnglish(text)));
    }
  }
  return texts;
}, [untranslated.source, nameplates]);

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const write = (page, text) => page.locator('.graphiql-query-editor .CodeMirror').evaluate((editor, value) => editor.CodeMirror.setValue(value), text);

export const ide = {
  async Ide_InChinese_HasNoEnglishWordLeftInItsPanels({ page }) {
    await open(page);
    assert.deepEqual(await englishWords(page), []);

    for (const [panel, landmark] of [['显示接口文档', '.graphiql-doc-explorer a'], ['显示历史记录', '.graphiql-history-header']]) {
      await press(page, panel);
      await page.locator(landmark).first().waitFor();
      assert.deepEqual(await englishWords(page), [], panel);
    }
  },

  async Ide_InChinese_HasNoEnglishWordLeftInItsDialogues({ page }) {
    await open(page);

    for (const [button, word] of [['设置', '跟随系统'], ['快捷键', '在编辑器中查找']]) {
      await press(page, button);
      await page.locator('.graphiql-dialog', { hasText: word }).waitFor();
      assert.deepEqual(await englishWords(page), [], button);
      await press(page, '关闭对话框');
      await page.locator('.graphiql-dialog').waitFor({ state: 'detached' });
    }
  },

  async Ide_InChinese_StaysSoAfterEachChangeOfThePage({ page }) {
    await open(page);
    await press(page, '显示历史记录');
    await press(page, '隐藏历史记录');
    await press(page, '展开变量与请求头');
    await press(page, '收起变量与请求头');
    await press(page, '展开变量与请求头');
    await page.getByRole('button', { name: '复制操作（Shift-Ctrl-C）' }).hover();
    await page.locator('.graphiql-tooltip', { hasText: '复制操作（Shift-Ctrl-C）' }).waitFor();

    assert.deepEqual(await englishWords(page), []);
    assert.equal(await page.getByRole('button', { name: '请求头', exact: true }).innerText(), '请求头');
  },

  async Ide_InChinese_LeavesAloneWhatPeopleCallThings({ page }) {
    await open(page);
    await write(page, query);
    const tab = page.locator('.graphiql-tab-button');
    await tab.filter({ hasText: 'History' }).waitFor();
    await press(page, '执行操作（Ctrl-Enter）');
    await page.locator('.result-window', { hasText: '"Query"' }).waitFor();
    await press(page, '显示历史记录');

    assert.equal(await tab.innerText(), 'History');
    assert.equal(await tab.getAttribute('title'), 'History');
    assert.equal(await page.locator('.graphiql-history-item-label').first().innerText(), 'History');
    assert.equal(await page.locator('.graphiql-query-editor .CodeMirror').evaluate((editor) => editor.CodeMirror.getValue()), query);
  },

  async Ide_OfTheOtherLanguage_HasItsOwnWords({ page }) {
    await open(page);
    await press(page, 'English');
    await page.getByRole('button', { name: 'Re-fetch GraphQL schema' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Variables', exact: true }).innerText(), 'Variables');
    assert.equal(await page.locator('.graphiql-container').evaluate((container) => /[\u4e00-\u9fff]/.test([...container.querySelectorAll('[aria-label]')].map((element) => element.ariaLabel).join())), false);

    await press(page, '中文');

    await page.getByRole('button', { name: '重新读取模式' }).waitFor();
    assert.deepEqual(await englishWords(page), []);
  },
};
