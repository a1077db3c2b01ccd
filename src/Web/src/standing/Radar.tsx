import { useMemo } from 'react';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { nameOf, onLevel, type Catalogue } from './catalogue';

const texts = {
  title: text('四个维度', 'The dimensions'),
  beside: text('四个维度与同行', 'The dimensions beside the peers'),
  dimension: text('维度', 'Dimension'),
  own: text('● 本单位', '● This one'),
  peers: text('◇ 同行中位数', '◇ Median of peers'),
  summary: (best: string, worst: string) => text(`最强：${best}；最弱：${worst}。`, `Strongest: ${best}; weakest: ${worst}.`),
};

interface Score {
  readonly code: string;
  readonly score: number | null;
  readonly peersMedian: number | null;
}

interface RadarProps {
  readonly catalogue: Catalogue;
  readonly scores: readonly Score[];
}

export function Radar({ catalogue, scores }: RadarProps) {
  const { t, language } = useLanguage();
  const rows = useMemo(() => {
    const known = new Map(scores.map((score) => [score.code, score]));
    return onLevel(catalogue, 1).map(({ code }) => ({ name: t(nameOf(catalogue, code)), own: known.get(code)?.score ?? null, peers: known.get(code)?.peersMedian ?? null }));
  }, [catalogue, scores, t]);
  const hasPeers = rows.some((row) => row.peers !== null);
  const option = useMemo(() => ({
    legend: { bottom: 0, textStyle: { color: palette.ink } },
    radar: {
      center: ['50%', '46%'], radius: '56%', axisName: { color: palette.ink, fontSize: 13 },
      indicator: rows.map((row) => ({ name: `${row.name}\n${formatNumber(row.own, language, 1)}`, max: 100 })),
    },
    series: [{
      type: 'radar',
      data: [
        { name: t(texts.own), value: rows.map((row) => row.own ?? 0), symbol: 'circle', symbolSize: 7, itemStyle: { color: palette.brand }, areaStyle: { opacity: 0.12 } },
        ...(hasPeers ? [{ name: t(texts.peers), value: rows.map((row) => row.peers ?? 0), symbol: 'diamond', symbolSize: 9, itemStyle: { color: palette.blue }, lineStyle: { type: 'dashed' } }] : []),
      ],
    }],
  }), [rows, hasPeers, t, language]);
  const scored = rows.filter((row) => row.own !== null).sort((one, other) => (other.own ?? 0) - (one.own ?? 0));
  const summary = t(texts.summary(scored[0]?.name ?? '—', scored.at(-1)?.name ?? '—'));
  return (
    <Figure
      title={t(hasPeers ? texts.beside : texts.title)} note={summary}
      table={{ columns: [{ title: t(texts.dimension) }, { title: t(texts.own), digits: 1 }, ...(hasPeers ? [{ title: t(texts.peers), digits: 1 }] : [])],
        rows: rows.map((row) => (hasPeers ? [row.name, row.own, row.peers] : [row.name, row.own])) }}
    >
      <Chart option={option} summary={summary} height={320} />
    </Figure>
  );
}
