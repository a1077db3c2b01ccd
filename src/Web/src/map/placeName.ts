import type { Language } from '../language/language';

interface Named {
  readonly name: string;
  readonly englishName: string | null;
}

/** The name without its tier, where the place that it stands at says the tier: 'Yongkang' for 'Yongkang City'. Chinese names stay whole. */
export const shortName = (name: string): string => name.replace(/ (City|County|District|Town|Subdistrict)$/u, '');

/** The name of a region in the chosen language; one may have only a Chinese one. */
export const placeName = (place: Named, language: Language): string => (language === 'en' ? place.englishName ?? place.name : place.name);
