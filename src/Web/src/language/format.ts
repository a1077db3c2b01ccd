import type { Language } from './language';

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

/** A number with at most `digits` decimals; an em dash for none. */
export function formatNumber(value: number | null, language: Language, digits = 0): string {
  return value === null ? '—' : value.toLocaleString(locales[language], { maximumFractionDigits: digits });
}

/** With a sign, and a real minus. */
export function formatSigned(value: number | null, language: Language, digits = 1): string {
  return value === null
    ? '—'
    : value.toLocaleString(locales[language], { maximumFractionDigits: digits, minimumFractionDigits: digits, signDisplay: 'exceptZero' }).replace('-', '−');
}

/** `share` of 0 to 1 as a percentage. */
export function formatShare(share: number | null, language: Language): string {
  return share === null ? '—' : share.toLocaleString(locales[language], { style: 'percent', maximumFractionDigits: 1 });
}

/** A calendar date of the API, `yyyy-MM-dd`, which has no time zone. */
export function formatDate(date: string | null, language: Language): string {
  return date === null ? '—' : new Date(`${date}T00:00:00Z`).toLocaleDateString(locales[language], { timeZone: 'UTC', dateStyle: 'medium' });
}

/** An instant, told in China's time wherever the reader is. */
export function formatInstant(instant: string | null, language: Language): string {
  return instant === null
    ? '—'
    : new Date(instant).toLocaleString(locales[language], { timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short' });
}
