import type { EnterpriseStandingData } from '../graphql/operations';
import { formatNumber, formatShare } from '../language/format';
import { text, useLanguage } from '../language/language';
import { nameOf, pieceOf, type Catalogue } from './catalogue';

const texts = {
  coverage: text('数据完整度', 'Coverage'),
  rank: text('全县名次', 'Rank in the county'),
  rankOf: (rank: string, all: string) => text(`第${rank}名，共${all}家`, `${rank} of ${all}`),
  noRank: text('数据不足，不排名', 'too little data to rank'),
  range: text('方法不确定性', 'Uncertainty of method'),
  rangeOf: (low: string, high: string, count: string) => text(`${low}至${high}分（${count}种方法组合）`, `${low} to ${high} points (${count} choices of method)`),
  ranks: text('名次范围', 'Range of ranks'),
  probability: text('各等次的可能性', 'How likely each band is'),
  redLines: text('触及红线', 'Red lines'),
  version: text('指标体系版本', 'Version'),
};

export type Standing = NonNullable<EnterpriseStandingData['enterpriseIndex']>;

/** How sure the score is: coverage, rank, and what other choices of method would have said. */
export function Reliability({ catalogue, standing }: { readonly catalogue: Catalogue; readonly standing: Standing }) {
  const { t, language } = useLanguage();
  const count = (value: number, digits = 0) => formatNumber(value, language, digits);
  const robustness = standing.robustness;
  return (
    <dl className="facts">
      <div><dt>{t(texts.coverage)}</dt><dd>{count(standing.coverage, 1)} %</dd></div>
      <div><dt>{t(texts.rank)}</dt><dd>{standing.rank === null ? t(texts.noRank) : t(texts.rankOf(count(standing.rank), count(standing.ranked)))}</dd></div>
      {robustness && (
        <>
          <div><dt>{t(texts.range)}</dt><dd>{t(texts.rangeOf(count(robustness.scoreLow, 1), count(robustness.scoreHigh, 1), count(robustness.combinations)))}</dd></div>
          <div><dt>{t(texts.ranks)}</dt><dd>{count(robustness.rankLow)}–{count(robustness.rankHigh)}</dd></div>
          <div>
            <dt>{t(texts.probability)}</dt>
            <dd>{robustness.bands.filter((one) => one.probability > 0).map((one) => {
              const piece = pieceOf(catalogue.bands, one.band);
              return <span key={one.band} className="badge">{piece.symbol} {t(piece.name)} {formatShare(one.probability, language)}</span>;
            })}</dd>
          </div>
        </>
      )}
      {standing.redLines.length > 0 && <div><dt>{t(texts.redLines)}</dt><dd>▲ {standing.redLines.map((code) => redLineName(catalogue, code)).map(t).join(' ')}</dd></div>}
      <div><dt>{t(texts.version)}</dt><dd>{standing.version}</dd></div>
    </dl>
  );
}

const redLineName = (catalogue: Catalogue, code: string) => catalogue.redLines.find((line) => line.code === code)?.name ?? nameOf(catalogue, code);
