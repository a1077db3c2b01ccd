import { useMemo } from 'react';
import type { PlaceData } from '../graphql/operations';
import { home } from '../home';
import { formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { countPiece, countPieces, missingPiece } from './pieces';
import { placeName } from './placeName';
import { RegionFigure } from './RegionFigure';
import type { RegionValue } from './regionValue';

const texts = {
  counties: text('各县（市、区）企业数', 'Enterprises by county'),
  towns: text('各镇街企业数', 'Enterprises by town'),
  enterprises: text('企业数', 'Enterprises'),
  summary: (count: number, most: string) => text(`${count}个区域，${most}最多。`, `${count} regions; ${most} has the most.`),
};

/** The regions below a place, by enterprises. */
export function CountMap({ place }: { readonly place: NonNullable<PlaceData['region']> }) {
  const { t, language } = useLanguage();
  const largest = Math.max(...place.children.map((child) => child.enterpriseCount));
  const values = useMemo(
    () => place.children.map((child): RegionValue => ({
      code: child.code, name: placeName(child, language), value: child.enterpriseCount,
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
