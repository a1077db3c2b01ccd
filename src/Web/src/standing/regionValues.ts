import type { RegionStandingData } from '../graphql/operations';
import { formatNumber } from '../language/format';
import { text, type Language, type Text } from '../language/language';
import { missingPiece, withheldPiece } from '../map/pieces';
import { placeName } from '../map/placeName';
import type { RegionValue } from '../map/regionValue';
import { pieceOf, type Catalogue } from './catalogue';

const texts = { withheld: text('不公开', 'withheld'), missing: text('无', 'none') };

export type RegionScore = NonNullable<RegionStandingData['regionIndex']>['children'][number];

/** Regions by index, as maps and tables show them: in their band's look, withheld, or without data. */
export function regionValues(catalogue: Catalogue, regions: readonly RegionScore[], language: Language): readonly RegionValue[] {
  const t = (one: Text) => one[language];
  return regions.map(({ region, publication, total, band }) => {
    const place = { code: region.code, name: placeName(region, language) };
    if (publication !== 'PUBLISHED') {
      return { ...place, piece: withheldPiece, label: t(texts.withheld), value: null };
    }
    return total === null
      ? { ...place, piece: missingPiece, label: t(texts.missing), value: null }
      : { ...place, piece: pieceOf(catalogue.bands, band), label: formatNumber(total, language, 1), value: total };
  });
}
