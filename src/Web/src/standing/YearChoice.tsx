import { text, useLanguage } from '../language/language';
import { navigate, useAddress } from '../routing/router';

const texts = { year: text('年份', 'Year') };

/** The year that the address asks for, or the newest one with data; null where there is none. */
export function useYear(years: readonly number[]): number | null {
  const asked = Number(useAddress().searchParams.get('year'));
  return years.includes(asked) ? asked : years[0] ?? null;
}

export function YearChoice({ years, year }: { readonly years: readonly number[]; readonly year: number }) {
  const { t } = useLanguage();
  const { pathname } = useAddress();
  return (
    <p className="choices-line">
      <label htmlFor="year">{t(texts.year)}</label>
      <select id="year" value={year} onChange={(change) => navigate(`${pathname}?year=${change.target.value}`, true)}>
        {years.map((one) => <option key={one}>{one}</option>)}
      </select>
    </p>
  );
}
