import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export type Language = 'zh' | 'en';

/** A text in both languages: ours, or `LocalizedText` of the API. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export const text = (zh: string, en: string): Text => ({ zh, en });

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** The text in the chosen language. */
  readonly t: (text: Text) => string;
}

const storageKey = 'portal.language';
const LanguageContext = createContext<LanguageChoice | null>(null);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);

  const choose = useCallback((chosen: Language) => {
    remember(chosen);
    setLanguage(chosen);
  }, []);
  const choice = useMemo(() => ({ language, choose, t: (one: Text) => one[language] }), [language, choose]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === null) {
    throw new Error('useLanguage needs a LanguageProvider above it');
  }
  return choice;
}

// Storage is refused in some privacy modes; the pages then begin in Chinese each time.
function remembered(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Nothing is lost but the memory.
  }
}
