import { useEffect, useMemo, useState } from 'react';
import { bars } from '../charts/bars';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { FailedRequest, send, type Caller } from '../graphql/client';
import { OpenCasesOfRules, type LadderRung, type PlatformNumbersData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import type { Query } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';
import { useSession } from '../session/session';
import { rungs } from '../words/rungs';
import { rungsOfRules } from './rungsOfRules';

const texts = {
  title: text('未结监管案件（4+X），按升级阶梯', 'Open cases of supervision (4+X) by rung'),
  rung: text('阶梯', 'Rung'),
  rules: text('规则', 'Rules'),
  cases: text('未结案件', 'Open cases'),
  summary: (sum: number) => text(
    `共${sum}件未结。工会提醒、发函、建议，从不处罚；⑥及以上由主管部门作出，平台只作记录。`,
    `${sum} open cases. The union reminds, writes and recommends, and never punishes; from ⑥ on the authority acts and the platform records.`,
  ),
};

type RulePack = PlatformNumbersData['rulePack'];
type Counts = ReadonlyMap<LadderRung, number>;

export function OpenCases({ rulePack }: { readonly rulePack: RulePack }) {
  const { t } = useLanguage();
  const query = useCounts(rulePack);
  if (query.state !== 'ready') {
    return (
      <section className="card">
        <h2>{t(texts.title)}</h2>
        <QueryView query={query}>{() => null}</QueryView>
      </section>
    );
  }
  return <Ladder counts={query.data} rules={rulePack === null ? new Map() : rungsOfRules(rulePack)} />;
}

function Ladder({ counts, rules }: { readonly counts: Counts; readonly rules: ReadonlyMap<LadderRung, readonly string[]> }) {
  const { t } = useLanguage();
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  const option = useMemo(
    () => bars(rungs.map(([rung, name], index) => ({ name: t(name), value: counts.get(rung) ?? 0, colour: index < 5 ? palette.blue : palette.orange }))),
    [counts, t],
  );
  const summary = t(texts.summary(sum));
  return (
    <Figure
      title={t(texts.title)} note={summary}
      table={{
        columns: [{ title: t(texts.rung) }, { title: t(texts.rules) }, { title: t(texts.cases), digits: 0 }],
        rows: rungs.map(([rung, name]) => [t(name), rules.get(rung)?.join(' ') ?? '', counts.get(rung) ?? 0]),
      }}
    >
      <Chart option={option} summary={summary} height={290} />
    </Figure>
  );
}

/** The cases carry their rule, not their rung: one count for the rules of each rung. */
function useCounts(rulePack: RulePack): Query<Counts> {
  const { token } = useSession();
  const { language } = useLanguage();
  const [query, setQuery] = useState<Query<Counts>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (token === null || rulePack === null) {
      setQuery({ state: token === null ? 'signed-out' : 'loading' });
      return undefined;
    }
    const cancellation = new AbortController();
    const again = () => setAttempt((count) => count + 1);
    countByRung(rulePack, { token, language }, cancellation.signal)
      .then((data) => setQuery({ state: 'ready', data, problems: [], again }))
      .catch((failure: unknown) => {
        if (!cancellation.signal.aborted) {
          setQuery({ state: 'failed', problems: failure instanceof FailedRequest ? failure.problems : [], again });
        }
      });
    return () => cancellation.abort();
  }, [token, rulePack, attempt]);
  return query;
}

async function countByRung(rulePack: NonNullable<RulePack>, caller: Caller, signal: AbortSignal): Promise<Counts> {
  const counts = [...rungsOfRules(rulePack)].map(async ([rung, rules]) => {
    const count = rules.length === 0 ? 0 : (await send(OpenCasesOfRules, { rules }, caller, signal)).data.supervisionCases.totalCount;
    return [rung, count] as const;
  });
  return new Map(await Promise.all(counts));
}
