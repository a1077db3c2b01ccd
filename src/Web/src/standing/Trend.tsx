import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { formatNumber } from '../language/format';
import { text, useLanguage, type Language } from '../language/language';

const texts = {
  title: text('历年走势', 'Over the years'),
  year: text('年份', 'Year'),
  version: text('指标体系版本', 'Version'),
  total: text('总分', 'Total'),
  comparable: text('与上年', 'Beside the year before'),
  breaks: text('≠ 版本不同，不可比', '≠ other version, not comparable'),
  follows: text('＝ 同一版本', '= same version'),
  unbroken: text('各年使用同一版本，可以比较。', 'All years stand under one version and compare.'),
  broken: (years: string) => text(`${years}年更换了指标体系版本：断开处前后不可比较。`, `The version changed in ${years}: do not compare across the gap.`),
  change: text('版本变更', 'version changes'),
};

export interface TrendYear {
  readonly year: number;
  readonly version: string;
  readonly total: number | null;
  readonly isBreak: boolean;
}

/** The totals by year; the line ends where the version of the index changes. */
export function Trend({ years, isWide = false }: { readonly years: readonly TrendYear[]; readonly isWide?: boolean }) {
  const { t, language } = useLanguage();
  const breaks = years.filter((year) => year.isBreak);
  const summary = breaks.length === 0 ? t(texts.unbroken) : t(texts.broken(breaks.map((year) => year.year).join(language === 'zh' ? '、' : ', ')));
  const option = useMemo(() => linesOf(years, t(texts.change), language), [years, t, language]);
  return (
    <Figure
      title={t(texts.title)} note={summary} isWide={isWide}
      table={{
        columns: [{ title: t(texts.year) }, { title: t(texts.total), digits: 1 }, { title: t(texts.version) }, { title: t(texts.comparable) }],
        rows: years.map((year, index) => [String(year.year), year.total, year.version, index === 0 ? '—' : t(year.isBreak ? texts.breaks : texts.follows)]),
      }}
    >
      <Chart option={option} summary={summary} height={260} />
    </Figure>
  );
}

/** Runs of years that compare with one another. */
function runsOf(years: readonly TrendYear[]): readonly (readonly TrendYear[])[] {
  return years.reduce<TrendYear[][]>((runs, year) => {
    const last = runs.at(-1);
    if (last === undefined || year.isBreak) {
      return [...runs, [year]];
    }
    last.push(year);
    return runs;
  }, []);
}

function linesOf(years: readonly TrendYear[], change: string, language: Language): EChartsCoreOption {
  const colours = [palette.blue, palette.brand, palette.green, palette.purple];
  return {
    grid: { left: 8, right: 24, top: 28, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'category', data: years.map((year) => String(year.year)), axisLabel: { color: palette.ink } },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { color: palette.quiet }, splitLine: { lineStyle: { color: '#eceff2' } } },
    series: runsOf(years).map((run, index) => ({
      type: 'line', name: run[0]?.version, symbol: index % 2 === 0 ? 'circle' : 'rect', symbolSize: 9,
      itemStyle: { color: colours[index % colours.length] }, lineStyle: { width: 2.5, type: index % 2 === 0 ? 'solid' : 'dashed' },
      data: run.map((year) => [String(year.year), year.total]),
      label: { show: true, position: 'top', color: palette.ink, backgroundColor: '#ffffff', padding: [1, 3], formatter: (point: { readonly data: readonly [string, number | null] }) => formatNumber(point.data[1], language, 1) },
      ...(index === 0 ? {} : {
        markLine: { symbol: 'none', silent: true, lineStyle: { color: palette.quiet, type: 'dotted' }, label: { formatter: change, color: palette.quiet }, data: [{ xAxis: String(run[0]?.year) }] },
      }),
    })),
  };
}
