import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { ranges } from '../charts/ranges';
import type { EffectsData, EffectVerdict } from '../graphql/operations';
import { formatNumber, formatSigned } from '../language/format';
import { text, useLanguage, type Language, type Text } from '../language/language';

const texts = {
  number: text('数值', 'Number'),
  percent: text('变化（%）', 'Change (%)'),
  low: text('95%区间下限', '95 % interval, low'),
  high: text('95%区间上限', '95 % interval, high'),
  own: text('① 自身变化', '① Own change'),
  comparison: text('② 对照变化', "② Comparison's change"),
  difference: text('③ 两者之差', '③ Difference'),
  placebo: text('④ 安慰剂检验（此前趋势）', '④ Placebo (trend before)'),
  counts: (firms: string, others: string, leftOut: string) => text(
    `协商企业${firms}家，对照企业${others}家，未纳入${leftOut}家。`, `${firms} enterprises that negotiated, ${others} to compare with, ${leftOut} left out.`,
  ),
  generated: text('演示数据：不说明任何真实成效。', 'Made-up data: it proves no real effect.'),
};

const verdicts: Record<EffectVerdict, Text> = {
  CANNOT_TELL: text('？ 尚不能判断', '? Cannot tell'),
  TRENDS_DIFFER: text('≠ 此前趋势不同，不能归因', '≠ Trends differed before; no attribution'),
  BETTER: text('✓ 好于对照', '✓ Better'),
  WORSE: text('✕ 差于对照', '✕ Worse'),
};

type Effect = EffectsData['effects'][number];
type Change = NonNullable<Effect['own']>;

interface Row {
  readonly name: string;
  readonly change: Change;
}

/** One outcome: the verdict in words first, then the three numbers with their intervals. */
export function EffectView({ effect }: { readonly effect: Effect }) {
  const { t, language } = useLanguage();
  const rows = useMemo(() => {
    const numbers: readonly (readonly [Text, Change | null])[] = [
      [texts.own, effect.own], [texts.comparison, effect.comparison], [texts.difference, effect.difference], [texts.placebo, effect.placebo],
    ];
    return numbers.flatMap(([name, change]): readonly Row[] => (change === null ? [] : [{ name: t(name), change }]));
  }, [effect, t]);
  const option = useMemo(() => chartOf(rows, language), [rows, language]);
  const count = (value: number) => formatNumber(value, language);
  const note = (
    <>
      <p className="verdict"><span className="badge">{t(verdicts[effect.verdict])}</span></p>
      <p className="sentence">{t(effect.sentence)}</p>
      <p>{t(texts.counts(count(effect.firms), count(effect.comparisonFirms), count(effect.leftOut)))} {effect.isGenerated && <strong>{t(texts.generated)}</strong>}</p>
    </>
  );
  return (
    <Figure
      title={t(effect.name)} note={note}
      table={{
        columns: [{ title: t(texts.number) }, { title: t(texts.percent), digits: 2 }, { title: t(texts.low), digits: 2 }, { title: t(texts.high), digits: 2 }],
        rows: rows.map(({ name, change }) => [name, change.percent, change.low, change.high]),
      }}
    >
      {rows.length > 0 && <Chart option={option} summary={t(effect.sentence)} height={rows.length * 34 + 40} />}
    </Figure>
  );
}

function chartOf(rows: readonly Row[], language: Language): EChartsCoreOption {
  return {
    grid: { left: 8, right: 24, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', axisLabel: { color: palette.quiet, formatter: '{value} %' }, splitLine: { lineStyle: { color: '#eceff2' } } },
    yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.name), axisTick: { show: false }, axisLine: { show: false }, axisLabel: { color: palette.ink, width: 150, overflow: 'break' } },
    series: [
      ranges(rows.map(({ change }, index) => [index, change.low, change.high] as const)),
      {
        type: 'scatter', symbolSize: 11, itemStyle: { color: palette.brand },
        data: rows.map(({ name, change }) => [change.percent, name]),
        label: { show: true, position: 'top', distance: 5, color: palette.ink, formatter: (point: { readonly value: readonly [number, string] }) => `${formatSigned(point.value[0], language)} %` },
        // The line of no change: an interval across it cannot tell.
        markLine: { symbol: 'none', silent: true, label: { show: false }, lineStyle: { color: palette.ink, type: 'solid', width: 1 }, data: [{ xAxis: 0 }] },
      },
    ],
  };
}
