import { useCallback, useMemo } from 'react';
import { Figure } from '../charts/Figure';
import type { PlaceData } from '../graphql/operations';
import { home } from '../home';
import { formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { Link, navigate } from '../routing/router';
import tiles from './boundaries/yongkang-tiles.json';
import { Legend } from './Legend';
import { OutlineMap } from './OutlineMap';
import { countPiece, countPieces, missingPiece } from './pieces';
import type { Piece, RegionValue } from './regionValue';
import { TileGrid } from './TileGrid';

const texts = {
  counties: text('各县（市、区）企业数', 'Enterprises by county'),
  towns: text('各镇街企业数', 'Enterprises by town'),
  region: text('区域', 'Region'),
  meaning: text('图例', 'Legend'),
  enterprises: text('企业数', 'Enterprises'),
  summary: (count: number, most: string) => text(`${count}个区域，${most}最多。`, `${count} regions; ${most} has the most.`),
};

type Place = NonNullable<PlaceData['region']>;

/** The regions below a place, by enterprises. */
export function RegionMap({ place }: { readonly place: Place }) {
  const { t, language } = useLanguage();
  const largest = Math.max(...place.children.map((child) => child.enterpriseCount));
  const values = useMemo(
    () => place.children.map((child): RegionValue => ({
      code: child.code, name: child.name, value: child.enterpriseCount,
      piece: countPiece(child.enterpriseCount, largest), label: formatNumber(child.enterpriseCount, language),
    })),
    [place, largest, language],
  );
  const most = values.reduce((best, value) => ((value.value ?? 0) > (best.value ?? 0) ? value : best));
  return (
    <RegionFigure
      place={place} values={values} title={t(place.code === home.city ? texts.counties : texts.towns)}
      unit={t(texts.enterprises)} pieces={[...countPieces(largest), missingPiece]} summary={t(texts.summary(values.length, most.name))} digits={0}
    />
  );
}

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
  const open = useCallback((name: string) => {
    const chosen = values.find((value) => value.name === name);
    if (chosen !== undefined) {
      navigate(`/map/${chosen.code}`);
    }
  }, [values]);
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
