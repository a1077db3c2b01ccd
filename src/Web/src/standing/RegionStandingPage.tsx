import { RegionStanding, type RegionStandingData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { formatNumber, formatShare } from '../language/format';
import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { placeName } from '../map/placeName';
import { Link } from '../routing/router';
import type { Catalogue } from './catalogue';
import { ChildRegions } from './ChildRegions';
import { Gauge } from './Gauge';
import { Heatmap } from './Heatmap';
import { Radar } from './Radar';
import { Ranking } from './Ranking';
import { Trend } from './Trend';
import { WithCatalogue } from './WithCatalogue';

const texts = {
  title: text('区域协商指数', 'Index of a region'),
  lead: text('由汇总的分子分母重新计算，不是企业得分的平均。', "Computed from pooled figures, not as a mean of the enterprises' scores."),
  none: text('没有这个区域的指数。', 'There is no index of this region.'),
  withheld: text('不公开：样本过少，公布会暴露单个企业。', 'Withheld: too few enterprises stand behind it.'),
  enterprises: text('企业', 'Enterprises'),
  scored: text('有得分的企业', 'With a score'),
  median: text('企业得分中位数', 'Median enterprise'),
  reached: text('达标企业占比', 'Share that reached the standard'),
  coverage: text('平均数据完整度', 'Mean coverage'),
  version: text('指标体系版本', 'Version'),
  map: text('在地图上查看', 'See it on the map'),
};

export function RegionStandingPage({ code }: { readonly code: string }) {
  const { t } = useLanguage();
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <WithCatalogue>{(catalogue, year) => <StandingOf key={year} catalogue={catalogue} code={code} year={year} />}</WithCatalogue>
    </Page>
  );
}

interface StandingOfProps {
  readonly catalogue: Catalogue;
  readonly code: string;
  readonly year: number;
}

function StandingOf({ catalogue, code, year }: StandingOfProps) {
  const { t, language } = useLanguage();
  const query = useQuery(RegionStanding, { code, year });
  return (
    <QueryView query={query}>
      {({ regionIndex: standing }) => (standing === null ? <p className="state">{t(texts.none)}</p> : (
        <>
          <h2 className="place">{placeName(standing.region, language)} <small><Link to={`/map/${code}`}>{t(texts.map)}</Link></small></h2>
          <div className="columns">
            <RegionGauge catalogue={catalogue} standing={standing} />
            {standing.publication === 'PUBLISHED' && <Radar catalogue={catalogue} scores={standing.nodes} />}
            {standing.children.length > 0 && <ChildRegions catalogue={catalogue} regions={standing.children} />}
            {standing.publication === 'PUBLISHED' && <History catalogue={catalogue} standing={standing} />}
            <Ranking catalogue={catalogue} region={code} year={year} />
          </div>
        </>
      ))}
    </QueryView>
  );
}

type Standing = NonNullable<RegionStandingData['regionIndex']>;

interface PartProps {
  readonly catalogue: Catalogue;
  readonly standing: Standing;
}

function History({ catalogue, standing }: PartProps) {
  const years = standing.trend.map((year) => ({ ...year, scores: new Map(year.nodes.map((node) => [node.code, node.score])) }));
  return (
    <>
      <Heatmap catalogue={catalogue} years={years} />
      <Trend years={standing.trend} isWide />
    </>
  );
}

function RegionGauge({ catalogue, standing }: PartProps) {
  const { t, language } = useLanguage();
  const isWithheld = standing.publication !== 'PUBLISHED';
  return (
    <Gauge catalogue={catalogue} total={standing.total} band={standing.band} {...(isWithheld ? { reason: t(texts.withheld) } : {})}>
      {!isWithheld && (
        <dl className="facts">
          <div><dt>{t(texts.enterprises)}</dt><dd>{formatNumber(standing.enterprises, language)}</dd></div>
          <div><dt>{t(texts.scored)}</dt><dd>{formatNumber(standing.scored, language)}</dd></div>
          <div><dt>{t(texts.median)}</dt><dd>{formatNumber(standing.median, language, 1)}</dd></div>
          <div><dt>{t(texts.reached)}</dt><dd>{formatShare(standing.shareReached, language)}</dd></div>
          <div><dt>{t(texts.coverage)}</dt><dd>{formatNumber(standing.coverage, language, 1)} %</dd></div>
          <div><dt>{t(texts.version)}</dt><dd>{standing.version}</dd></div>
        </dl>
      )}
    </Gauge>
  );
}
