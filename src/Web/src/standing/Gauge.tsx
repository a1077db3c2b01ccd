import type { EChartsCoreOption } from 'echarts/core';
import { useMemo, type ReactNode } from 'react';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { Legend } from '../map/Legend';
import { bandPieces, pieceOf, type Catalogue } from './catalogue';

const texts = {
  title: text('协商指数', 'Negotiation index'),
  summary: (total: string, band: string) => text(`${total}分，${band}。`, `${total} points: ${band}.`),
  total: text('总分', 'Total'),
  band: text('等次', 'Band'),
  insufficient: text('数据不足，不评分。', 'Too little data for a score.'),
};

interface GaugeProps {
  readonly catalogue: Catalogue;
  readonly total: number | null;
  readonly band: string | null;
  /** Said instead of a score where there is none. */
  readonly reason?: string;
  /** What belongs beside the score. */
  readonly children: ReactNode;
}

/** The total on a dial whose bands carry their words. */
export function Gauge({ catalogue, total, band, reason, children }: GaugeProps) {
  const { t, language } = useLanguage();
  const piece = pieceOf(catalogue.bands, band);
  const summary = total === null ? reason ?? t(texts.insufficient) : t(texts.summary(formatNumber(total, language, 1), t(piece.name)));
  const option = useMemo(() => (total === null ? null : dial(catalogue, total, `${piece.symbol} ${t(piece.name)}`)), [catalogue, total, piece, t]);
  return (
    <Figure title={t(texts.title)} table={{ columns: [{ title: t(texts.total), digits: 1 }, { title: t(texts.band) }], rows: [[total, t(piece.name)]] }}>
      {option === null ? <p className="state withheld"><strong>{summary}</strong></p> : <Chart option={option} summary={summary} height={250} hasPatterns={false} />}
      <Legend pieces={bandPieces(catalogue.bands)} />
      {children}
    </Figure>
  );
}

function dial(catalogue: Catalogue, total: number, word: string): EChartsCoreOption {
  const colours = catalogue.bands.map((band, index) => [
    (catalogue.bands[index + 1]?.from ?? 100) / 100, pieceOf(catalogue.bands, band.code).colour,
  ]);
  return {
    series: [{
      type: 'gauge', startAngle: 190, endAngle: -10, radius: '100%', center: ['50%', '58%'], min: 0, max: 100, splitNumber: 5,
      axisLine: { lineStyle: { width: 22, color: colours } },
      axisTick: { show: false }, splitLine: { length: 22, lineStyle: { color: '#ffffff', width: 2 } },
      axisLabel: { distance: 28, color: palette.quiet, fontSize: 12 },
      pointer: { width: 5, length: '62%', itemStyle: { color: palette.ink } }, anchor: { show: true, size: 12, itemStyle: { color: palette.ink } },
      detail: { offsetCenter: [0, '32%'], fontSize: 30, fontWeight: 700, color: palette.ink, formatter: total.toFixed(1) },
      title: { offsetCenter: [0, '60%'], fontSize: 16, color: palette.ink },
      data: [{ value: total, name: word }],
    }],
  };
}
