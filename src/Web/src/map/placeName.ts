import type { Language } from '../language/language';

interface Named {
  readonly name: string;
  readonly englishName: string | null;
}

/** The name of a region in the chosen language; one may have only a Chinese one. */
export const placeName = (place: Named, language: Language): string => (language === 'en' ? place.englishName ?? place.name : place.name);
