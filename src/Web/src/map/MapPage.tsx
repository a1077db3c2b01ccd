import { EnterpriseList } from '../enterprises/EnterpriseList';
import { Place, type PlaceData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { placeName } from './placeName';
import { RegionMap } from './RegionMap';
import { Trail } from './Trail';

const texts = {
  title: text('地图', 'Map'),
  missing: text('没有这个区划代码。', 'There is no such division code.'),
  count: (count: string) => text(`${count}家企业`, `${count} enterprises`),
  lead: text('示意图：边界仅作示意，不作为划界依据。', 'A sketch: the boundaries settle nothing.'),
};

interface MapPageProps {
  readonly code: string;
}

export function MapPage({ code }: MapPageProps) {
  const { t } = useLanguage();
  const query = useQuery(Place, { code });
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <QueryView query={query}>
        {({ region }) => (region === null ? <p className="state">{t(texts.missing)}</p> : <PlaceView place={region} />)}
      </QueryView>
    </Page>
  );
}

function PlaceView({ place }: { readonly place: NonNullable<PlaceData['region']> }) {
  const { t, language } = useLanguage();
  return (
    <>
      <Trail place={place} />
      <h2 className="place">{placeName(place, language)} <small>{t(texts.count(formatNumber(place.enterpriseCount, language)))}</small></h2>
      {place.children.length > 0 && <RegionMap place={place} />}
      {(place.level === 'TOWN' || place.level === 'VILLAGE') && <EnterpriseList region={place.code} />}
    </>
  );
}
