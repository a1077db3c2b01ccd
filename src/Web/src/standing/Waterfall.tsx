import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import type { EnterpriseExplanationData } from '../graphql/operations';
import { formatNumber, formatSigned } from '../language/format';
import { text, useLanguage, type Language } from '../language/language';
import { nameOf, onLevel, type Catalogue } from './catalogue';

const texts = {
  title: text('差距从何而来', 'Where the difference comes from'),
  step: text('项目', 'Step'),
  points: text('分值', 'Points'),
  total: text('本企业', 'This enterprise'),
  coverage: text('数据缺失影响', 'Effect of missing data'),
  redLines: text('红线封顶', 'Cap by red lines'),
};

export type Explanation = NonNullable<NonNullable<EnterpriseExplanationData['enterpriseIndex']>['explanation']>;

/** A stretch of the way from the baseline to the total; `isTotal` stands on the ground. */
interface Stair {
  readonly name: string;
  readonly points: number;
  readonly isTotal: boolean;
}

interface WaterfallProps {
  readonly catalogue: Catalogue;
  readonly explanation: Explanation;
  /** 1: by dimension; 2: by group. */
  readonly level: number;
}

/** The way from the baseline's total to this one, contribution by contribution. */
export function Waterfall({ catalogue, explanation, level }: WaterfallProps) {
  const { t, language } = useLanguage();
  const stairs = useMemo((): readonly Stair[] => {
    const codes = new Set(onLevel(catalogue, level).map((node) => node.code));
    const effects = [[texts.coverage, explanation.coverageEffect], [texts.redLines, explanation.redLineEffect]] as const;
    return [
      { name: t(explanation.baseline), points: explanation.baselineTotal, isTotal: true },
      ...explanation.contributions.filter((one) => codes.has(one.code)).map((one) => ({ name: t(nameOf(catalogue, one.code)), points: one.points, isTotal: false })),
      ...effects.filter(([, points]) => points !== 0).map(([name, points]) => ({ name: t(name), points, isTotal: false })),
      { name: t(texts.total), points: explanation.total, isTotal: true },
    ];
  }, [catalogue, explanation, level, t]);
  const option = useMemo(() => chartOf(stairs, language), [stairs, language]);
  return (
    <Figure
      title={t(texts.title)} note={t(explanation.sentence)}
      table={{ columns: [{ title: t(texts.step) }, { title: t(texts.points), digits: 2 }], rows: stairs.map((stair) => [stair.name, stair.points]) }}
    >
      <Chart option={option} summary={t(explanation.sentence)} height={stairs.length * 26 + 24} />
    </Figure>
  );
}

function chartOf(stairs: readonly Stair[], language: Language): EChartsCoreOption {
  let level = 0;
  const placed = stairs.map((stair) => {
    const from = stair.isTotal ? 0 : level;
    level = stair.isTotal ? stair.points : level + stair.points;
    return { ...stair, low: Math.min(from, level), length: Math.abs(level - from) };
  });
  // Small differences between large totals would vanish on an axis from 0.
  const floor = Math.max(0, Math.floor(Math.min(...placed.map((stair) => (stair.isTotal ? stair.points : stair.low))) / 10 - 0.5) * 10);
  return {
    grid: { left: 8, right: 56, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', min: floor, axisLabel: { color: palette.quiet }, splitLine: { lineStyle: { color: '#eceff2' } } },
    yAxis: { type: 'category', inverse: true, data: placed.map((stair) => stair.name), axisTick: { show: false }, axisLabel: { color: palette.ink, width: 150, overflow: 'truncate' } },
    series: [
      { type: 'bar', stack: 'way', silent: true, itemStyle: { color: 'transparent', decal: { symbol: 'none' } }, data: placed.map((stair) => (stair.isTotal ? 0 : stair.low)) },
      {
        type: 'bar', stack: 'way', barMaxWidth: 18,
        data: placed.map((stair) => ({ value: stair.length, itemStyle: { color: colourOf(stair) }, label: { formatter: stair.isTotal ? formatNumber(stair.points, language, 1) : arrow(stair.points, language) } })),
        label: { show: true, position: 'right', color: palette.ink },
      },
    ],
  };
}

const colourOf = (stair: Stair): string => (stair.isTotal ? palette.quiet : stair.points < 0 ? palette.orange : palette.blue);

const arrow = (points: number, language: Language): string => `${points < 0 ? '▼' : '▲'} ${formatSigned(points, language)}`;
