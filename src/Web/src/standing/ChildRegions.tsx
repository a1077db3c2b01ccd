import { useMemo } from 'react';
import { bars } from '../charts/bars';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { text, useLanguage } from '../language/language';
import { Link } from '../routing/router';
import { Legend } from '../map/Legend';
import { withheldPiece } from '../map/pieces';
import { bandPieces, type Catalogue } from './catalogue';
import { regionValues, type RegionScore } from './regionValues';

const texts = {
  title: text('下属区域', 'The regions below'),
  region: text('区域', 'Region'),
  total: text('总分', 'Total'),
  band: text('等次', 'Band'),
  summary: (shown: number, withheld: number) => text(
    `${shown}个区域有得分${withheld === 0 ? '' : `，${withheld}个因样本过少不公开`}。`,
    `Regions with a score: ${shown}${withheld === 0 ? '' : `; withheld for too few enterprises: ${withheld}`}.`,
  ),
};

interface ChildRegionsProps {
  readonly catalogue: Catalogue;
  readonly regions: readonly RegionScore[];
}

/** The regions directly below by score, best first. */
export function ChildRegions({ catalogue, regions }: ChildRegionsProps) {
  const { t, language } = useLanguage();
  const values = useMemo(
    () => regionValues(catalogue, regions, language).toSorted((one, other) => (other.value ?? -1) - (one.value ?? -1)),
    [catalogue, regions, language],
  );
  const shown = values.filter((value) => value.value !== null);
  const withheld = values.filter((value) => value.piece === withheldPiece).length;
  const summary = t(texts.summary(shown.length, withheld));
  const option = useMemo(
    () => bars(shown.map(({ name, value, piece }) => ({ name: `${piece.symbol} ${name}`, value: Math.round((value ?? 0) * 10) / 10, colour: piece.colour }))),
    [values],
  );
  const link = (row: number, column: number) => {
    const value = values[row];
    return column === 0 && value !== undefined ? <Link to={`/index/region/${value.code}`}>{value.name}</Link> : undefined;
  };
  return (
    <Figure
      title={t(texts.title)} note={summary}
      table={{
        columns: [{ title: t(texts.region) }, { title: t(texts.total), digits: 1 }, { title: t(texts.band) }],
        rows: values.map((value) => [value.name, value.value, `${value.piece.symbol} ${t(value.piece.name)}`]), show: link,
      }}
    >
      <Legend pieces={[...bandPieces(catalogue.bands), withheldPiece]} />
      {shown.length > 0 && <Chart option={option} summary={summary} height={shown.length * 26 + 10} hasPatterns={false} />}
    </Figure>
  );
}
