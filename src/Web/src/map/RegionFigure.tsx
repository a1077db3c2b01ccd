import { useCallback } from 'react';
import { Figure } from '../charts/Figure';
import type { PlaceData } from '../graphql/operations';
import { home } from '../home';
import { text, useLanguage } from '../language/language';
import { Link, navigate } from '../routing/router';
import tiles from './boundaries/yongkang-tiles.json';
import { Legend } from './Legend';
import { OutlineMap } from './OutlineMap';
import type { Piece, RegionValue } from './regionValue';
import { TileGrid } from './TileGrid';

const texts = {
  region: text('区域', 'Region'),
  meaning: text('图例', 'Legend'),
};

type Place = NonNullable<PlaceData['region']>;

interface RegionFigureProps {
  readonly place: Place;
  readonly values: readonly RegionValue[];
  readonly title: string;
  readonly unit: string;
  readonly pieces: readonly Piece[];
  readonly summary: string;
  readonly digits: number;
}

/** Regions by their values: boundaries for the city's counties, tiles for the towns of a county. */
export function RegionFigure({ place, values, title, unit, pieces, summary, digits }: RegionFigureProps) {
  const { t } = useLanguage();
  const open = useCallback((code: string) => navigate(`/map/${code}`), []);
  const link = (row: number, column: number) => {
    const value = values[row];
    return column === 0 && value !== undefined ? <Link to={`/map/${value.code}`}>{value.name}</Link> : undefined;
  };
  return (
    <Figure
      title={title} note={summary} isWide
      table={{
        columns: [{ title: t(texts.region) }, { title: unit, digits }, { title: t(texts.meaning) }],
        rows: values.map((value) => [value.name, value.value, `${value.piece.symbol} ${t(value.piece.name)}`]), show: link,
      }}
    >
      <Legend pieces={pieces} />
      {place.code === home.city ? <OutlineMap values={values} summary={summary} onSelect={open} /> : <TileGrid values={values} tiles={tiles} />}
    </Figure>
  );
}
