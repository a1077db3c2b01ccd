import { GraphiQL } from 'graphiql';
import { useLayoutEffect, useMemo, useState } from 'react';
import { text, useLanguage } from '../language/language';
import { keepInterfaceChinese } from './chineseInterface';
import { ExamplesPanel } from './ExamplesPanel';
import { ExamplesIcon } from './ExamplesIcon';
import { examples } from './examples';
import { createFetcher } from './fetcher';
import { TokenBox } from './TokenBox';

const texts = {
  title: text('薪协商 · 接口试用', 'Wage negotiation · API explorer'),
  examples: text('示例操作', 'Example operations'),
  welcome: text(
    '# 左侧“示例操作”里有门户、政策人员与集成方常用的操作。\n# Ctrl-Enter 执行，Ctrl-空格 提示，点按字段名可查说明。\n\n',
    '# "Example operations" on the left has what portals, policy staff and integrators use.\n# Ctrl-Enter runs, Ctrl-Space suggests, a click on a name explains it.\n\n'),
  other: text('English', '中文'),
};

/** Where the page was opened with a token, the server hands it over here; see `IdePage.cs`. */
const givenToken = () => document.querySelector<HTMLMetaElement>('meta[name=platform-token]')?.content ?? '';

/** GraphiQL in our frame: the language, also of its own words, who asks, and examples. */
export function Ide() {
  const { language, choose, t } = useLanguage();
  const [token, setToken] = useState(givenToken);

  // Another fetcher makes GraphiQL ask for the schema again, in the language and for the caller that it has then.
  const fetcher = useMemo(() => createFetcher({ token: token === '' ? null : token, language }), [token, language]);
  const plugins = useMemo(() => [{ title: t(texts.examples), content: ExamplesPanel, icon: ExamplesIcon }], [t]);
  const first = examples[0];

  // A layout effect ends before GraphiQL of the other language is seen: its words must not be exchanged any more.
  // The whole body, because tool tips and dialogues stand beside GraphiQL and not in it.
  useLayoutEffect(() => (language === 'zh' ? keepInterfaceChinese(document.body) : undefined), [language]);

  return (
    <>
      <header className="ide-header">
        <h1>{t(texts.title)}</h1>
        <TokenBox token={token} onChange={setToken} />
        <button type="button" onClick={() => choose(language === 'zh' ? 'en' : 'zh')}>{t(texts.other)}</button>
      </header>
      <main className="ide-main">
        <GraphiQL
          key={language}
          fetcher={fetcher}
          plugins={plugins}
          defaultQuery={t(texts.welcome) + (first?.document ?? '')}
          shouldPersistHeaders={false}
        />
      </main>
    </>
  );
}
