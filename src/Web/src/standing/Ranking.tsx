import type { EChartsCoreOption } from 'echarts/core';
import { useCallback, useMemo, useState } from 'react';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { ranges } from '../charts/ranges';
import { Ranking as RankingOperation, type RankingData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';
import { Link, navigate } from '../routing/router';
import { pieceOf, type Catalogue } from './catalogue';

const texts = {
  title: text('企业排名与不确定区间', 'Ranking with its uncertainty'),
  note: text('点为得分，横线为各种方法组合下的范围；横线重叠的企业，先后不可认定。', 'The point is the score, the line its range over all choices of method; where lines overlap, the order is not certain.'),
  rank: text('名次', 'Rank'),
  enterprise: text('企业', 'Enterprise'),
  total: text('总分', 'Total'),
  low: text('下限', 'Low'),
  high: text('上限', 'High'),
  band: text('等次', 'Band'),
  none: text('没有可排名的企业。', 'No enterprise can be ranked.'),
  previous: text('‹ 上一页', '‹ Previous'),
  next: text('下一页 ›', 'Next ›'),
};

const pageSize = 20;

interface RankingProps {
  readonly catalogue: Catalogue;
  readonly region: string;
  readonly year: number;
}

/** The enterprises of a region by total, each with the interval in which it may lie. */
export function Ranking({ catalogue, region, year }: RankingProps) {
  const { t } = useLanguage();
  const [page, setPage] = useState(0);
  const query = useQuery(RankingOperation, { region, year, first: pageSize, offset: page * pageSize }, { needsSignIn: true });
  if (query.state !== 'ready') {
    return <section className="card wide"><h2>{t(texts.title)}</h2><QueryView query={query}>{() => null}</QueryView></section>;
  }
  const rows = query.data.indexRanking;
  return (
    <div className="wide">
      {rows.length === 0 ? <section className="card"><h2>{t(texts.title)}</h2><p className="state">{t(texts.none)}</p></section> : <Intervals catalogue={catalogue} rows={rows} />}
      <p className="pages">
        <button type="button" disabled={page === 0} onClick={() => setPage(page - 1)}>{t(texts.previous)}</button>
        <button type="button" disabled={rows.length < pageSize} onClick={() => setPage(page + 1)}>{t(texts.next)}</button>
      </p>
    </div>
  );
}

type Row = RankingData['indexRanking'][number];

function Intervals({ catalogue, rows }: { readonly catalogue: Catalogue; readonly rows: readonly Row[] }) {
  const { t } = useLanguage();
  const option = useMemo(() => chartOf(rows, catalogue), [rows, catalogue]);
  const open = useCallback((name: string) => {
    const chosen = rows.find((row) => labelOf(row) === name);
    if (chosen !== undefined) {
      navigate(`/index/enterprise/${chosen.enterprise.creditCode}`);
    }
  }, [rows]);
  const link = (row: number, column: number) => {
    const enterprise = rows[row]?.enterprise;
    return column === 1 && enterprise !== undefined ? <Link to={`/index/enterprise/${enterprise.creditCode}`}>{enterprise.name}</Link> : undefined;
  };
  return (
    <Figure
      title={t(texts.title)} note={t(texts.note)}
      table={{
        columns: [{ title: t(texts.rank) }, { title: t(texts.enterprise) }, { title: t(texts.total), digits: 1 }, { title: t(texts.low), digits: 1 }, { title: t(texts.high), digits: 1 }, { title: t(texts.band) }],
        rows: rows.map((row) => {
          const piece = pieceOf(catalogue.bands, row.band);
          return [row.rank, row.enterprise.name, row.total, row.scoreLow, row.scoreHigh, `${piece.symbol} ${t(piece.name)}`];
        }),
        show: link,
      }}
    >
      <Chart option={option} summary={t(texts.note)} height={rows.length * 24 + 40} onSelect={open} />
    </Figure>
  );
}

const labelOf = (row: Row): string => `${row.rank}. ${row.total.toFixed(1)} ${row.enterprise.name}`;

function chartOf(rows: readonly Row[], catalogue: Catalogue): EChartsCoreOption {
  const lowest = Math.min(...rows.map((row) => row.scoreLow ?? row.total));
  return {
    grid: { left: 8, right: 40, top: 4, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', min: Math.max(0, Math.floor(lowest / 10) * 10), max: 100, axisLabel: { color: palette.quiet }, splitLine: { lineStyle: { color: '#eceff2' } } },
    yAxis: { type: 'category', inverse: true, data: rows.map(labelOf), axisTick: { show: false }, axisLabel: { color: palette.ink, width: Math.min(340, innerWidth * 0.42), overflow: 'truncate' } },
    series: [
      ranges(rows.flatMap((row, index) => (row.scoreLow === null || row.scoreHigh === null ? [] : [[index, row.scoreLow, row.scoreHigh] as const]))),
      {
        type: 'scatter', symbolSize: 11,
        data: rows.map((row) => ({ name: labelOf(row), value: [row.total, labelOf(row)], itemStyle: { color: pieceOf(catalogue.bands, row.band).colour, borderColor: palette.ink, borderWidth: 1 } })),
      },
    ],
  };
}
