import type { PlaceData } from '../graphql/operations';
import { text, useLanguage } from '../language/language';
import { Link } from '../routing/router';
import { placeName } from './placeName';

const texts = { trail: text('所在区域', 'Where this is') };

type Place = NonNullable<PlaceData['region']>;

/** The way from the city down to the place. */
export function Trail({ place }: { readonly place: Place }) {
  const { t, language } = useLanguage();
  // The portal's map begins at the city; the province above has none.
  const above = [place.parent?.parent, place.parent].filter((one) => one !== null && one !== undefined && one.level !== 'PROVINCE');
  return (
    <nav aria-label={t(texts.trail)} className="trail">
      <ol>
        {above.map((one) => one && <li key={one.code}><Link to={`/map/${one.code}`}>{placeName(one, language)}</Link></li>)}
        <li aria-current="page">{placeName(place, language)}</li>
      </ol>
    </nav>
  );
}
