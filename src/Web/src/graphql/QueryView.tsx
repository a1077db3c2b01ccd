import type { ReactNode } from 'react';
import { text, useLanguage } from '../language/language';
import { useSession } from '../session/session';
import type { Problem } from './client';
import type { Query } from './useQuery';

const texts = {
  loading: text('正在加载…', 'Loading…'),
  signedOut: text('登录后可见。', 'Shown after signing in.'),
  signIn: text('登录', 'Sign in'),
  failed: text('没有取到数据', 'No data came back'),
  forbidden: text('您的身份不能查看这部分内容', 'Your role may not see this part'),
  partly: text('部分内容没有取到', 'Part of this did not come back'),
  again: text('重试', 'Try again'),
};

interface QueryViewProps<Data> {
  readonly query: Query<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** Shows a query's answer, or in words why there is none yet. */
export function QueryView<Data>({ query, children }: QueryViewProps<Data>) {
  const { t } = useLanguage();
  const { openSignIn } = useSession();
  switch (query.state) {
    case 'loading':
      return <p className="state state-loading" role="status">{t(texts.loading)}</p>;
    case 'signed-out':
      return (
        <p className="state">
          {t(texts.signedOut)} <button type="button" className="quiet" onClick={openSignIn}>{t(texts.signIn)}</button>
        </p>
      );
    case 'failed':
      return <ProblemNote problems={query.problems} title={titleOf(query.problems)} again={query.again} />;
    case 'ready':
      return (
        <>
          {query.problems.length > 0 && <ProblemNote problems={query.problems} title={texts.partly} again={query.again} />}
          {children(query.data)}
        </>
      );
  }
}

function titleOf(problems: readonly Problem[]) {
  return problems.some((problem) => problem.code === 'FORBIDDEN') ? texts.forbidden : texts.failed;
}

interface ProblemNoteProps {
  readonly problems: readonly Problem[];
  readonly title: (typeof texts)['failed'];
  readonly again?: () => void;
}

/** Says in words what went wrong, with the codes, and offers to try again where that can help. */
export function ProblemNote({ problems, title, again }: ProblemNoteProps) {
  const { t } = useLanguage();
  return (
    <div className="state state-failed" role="alert">
      <strong>{t(title)}</strong>
      <ul>
        {problems.map((problem, index) => (
          <li key={index}>{problem.message} <code>{problem.code}</code></li>
        ))}
      </ul>
      {again && <button type="button" className="quiet" onClick={again}>{t(texts.again)}</button>}
    </div>
  );
}
