import { useMemo } from 'react';
import { RegionStanding, type PlaceData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { home } from '../home';
import { text, useLanguage } from '../language/language';
import { bandPieces, type Catalogue } from '../standing/catalogue';
import { regionValues, type RegionScore } from '../standing/regionValues';
import { WithCatalogue } from '../standing/WithCatalogue';
import { missingPiece, withheldPiece } from './pieces';
import { RegionFigure } from './RegionFigure';

const texts = {
  counties: text('各县（市、区）协商指数', 'Index by county'),
  towns: text('各镇街协商指数', 'Index by town'),
  total: text('总分', 'Total'),
  none: text('这个区域还没有指数。', 'There is no index here yet.'),
  summary: (shown: number, withheld: number) => text(
    `${shown}个区域有得分${withheld === 0 ? '' : `，${withheld}个因样本过少不公开`}。`,
    `Regions with a score: ${shown}${withheld === 0 ? '' : `; withheld for too few enterprises: ${withheld}`}.`,
  ),
};

type Place = NonNullable<PlaceData['region']>;

/** The regions below a place, by the band of their index. */
export function IndexMap({ place }: { readonly place: Place }) {
  return <WithCatalogue>{(catalogue, year) => <OfYear catalogue={catalogue} place={place} year={year} />}</WithCatalogue>;
}

function OfYear({ catalogue, place, year }: { readonly catalogue: Catalogue; readonly place: Place; readonly year: number }) {
  const { t } = useLanguage();
  const query = useQuery(RegionStanding, { code: place.code, year });
  return (
    <QueryView query={query}>
      {({ regionIndex }) => (regionIndex === null
        ? <p className="state">{t(texts.none)}</p>
        : <Pieces catalogue={catalogue} place={place} regions={regionIndex.children} />)}
    </QueryView>
  );
}

interface PiecesProps {
  readonly catalogue: Catalogue;
  readonly place: Place;
  readonly regions: readonly RegionScore[];
}

function Pieces({ catalogue, place, regions }: PiecesProps) {
  const { t, language } = useLanguage();
  const values = useMemo(() => regionValues(catalogue, regions, language), [catalogue, regions, language]);
  const shown = values.filter((value) => value.value !== null).length;
  const withheld = values.filter((value) => value.piece === withheldPiece).length;
  return (
    <RegionFigure
      place={place} values={values} title={t(place.code === home.city ? texts.counties : texts.towns)} unit={t(texts.total)}
      pieces={[...bandPieces(catalogue.bands), withheldPiece, missingPiece]} summary={t(texts.summary(shown, withheld))} digits={1}
    />
  );
}
