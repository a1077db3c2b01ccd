import { useEffect, useState } from 'react';
import { send } from '../graphql/client';
import { EnterpriseOfCode, EnterpriseStanding, EnterpriseYear, type EnterpriseOfCodeData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { Link } from '../routing/router';
import { useSession } from '../session/session';
import type { Catalogue } from './catalogue';
import { ExplanationView } from './ExplanationView';
import { Gauge } from './Gauge';
import { Heatmap, type YearScores } from './Heatmap';
import { IndicatorTable } from './IndicatorTable';
import { Radar } from './Radar';
import { Reliability } from './Reliability';
import { Trend } from './Trend';
import { WithCatalogue } from './WithCatalogue';

const texts = {
  title: text('企业协商指数', 'Index of an enterprise'),
  missing: text('没有这家企业，或者您不能查看。', 'There is no such enterprise, or you may not see it.'),
  noIndex: text('这一年没有该企业的指数。', 'There is no index of this enterprise for the year.'),
  enterprise: text('企业详情', 'The enterprise'),
  region: text('所在镇街的指数', 'Index of its town'),
  generated: text('演示数据', 'made up'),
};

type Enterprise = NonNullable<EnterpriseOfCodeData['enterprise']>;

export function EnterpriseStandingPage({ creditCode }: { readonly creditCode: string }) {
  const { t } = useLanguage();
  const query = useQuery(EnterpriseOfCode, { creditCode });
  const enterprise = query.state === 'ready' ? query.data.enterprise : null;
  if (enterprise === null) {
    return <Page title={t(texts.title)}><QueryView query={query}>{() => <p className="state">{t(texts.missing)}</p>}</QueryView></Page>;
  }
  const links = (
    <>
      {enterprise.isGenerated && <small className="tag">{t(texts.generated)}</small>} <Link to={`/enterprises/${creditCode}`}>{t(texts.enterprise)}</Link>
      {enterprise.region && <> · <Link to={`/index/region/${enterprise.region.code}`}>{t(texts.region)}</Link></>}
    </>
  );
  return (
    <Page title={`${enterprise.name} · ${t(texts.title)}`} lead={links}>
      <WithCatalogue>{(catalogue, year, years) => <StandingOf key={year} catalogue={catalogue} enterprise={enterprise} year={year} years={years} />}</WithCatalogue>
    </Page>
  );
}

interface StandingOfProps {
  readonly catalogue: Catalogue;
  readonly enterprise: Enterprise;
  readonly year: number;
  readonly years: readonly number[];
}

function StandingOf({ catalogue, enterprise, year, years }: StandingOfProps) {
  const { t } = useLanguage();
  const query = useQuery(EnterpriseStanding, { id: enterprise.id, year }, { needsSignIn: true });
  const history = useHistory(enterprise.id, years);
  return (
    <QueryView query={query}>
      {({ enterpriseIndex: standing }) => (standing === null ? <p className="state">{t(texts.noIndex)}</p> : (
        <div className="columns">
          <Gauge catalogue={catalogue} total={standing.total} band={standing.band}><Reliability catalogue={catalogue} standing={standing} /></Gauge>
          <Radar catalogue={catalogue} scores={standing.nodes} />
          <ExplanationView catalogue={catalogue} enterpriseId={enterprise.id} year={year} />
          <Heatmap catalogue={catalogue} years={history} />
          <Trend years={standing.trend} />
          <IndicatorTable catalogue={catalogue} values={standing.values} />
        </div>
      ))}
    </QueryView>
  );
}

/** The scores of all years, oldest first; a year that cannot be had is left out. */
function useHistory(id: string, years: readonly number[]): readonly YearScores[] {
  const { token } = useSession();
  const { language } = useLanguage();
  const [history, setHistory] = useState<readonly YearScores[]>([]);
  useEffect(() => {
    if (token === null) {
      return undefined;
    }
    const cancellation = new AbortController();
    const ask = async (year: number): Promise<readonly YearScores[]> => {
      const { data } = await send(EnterpriseYear, { id, year }, { token, language }, cancellation.signal);
      const index = data.enterpriseIndex;
      return index === null ? [] : [{ year, version: index.version, scores: new Map(index.nodes.map((node) => [node.code, node.score])) }];
    };
    Promise.allSettled(years.toReversed().map(ask)).then((answers) => {
      if (!cancellation.signal.aborted) {
        setHistory(answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : [])));
      }
    });
    return () => cancellation.abort();
  }, [id, token, years]);
  return history;
}
