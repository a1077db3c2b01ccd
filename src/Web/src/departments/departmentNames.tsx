import { createContext, useCallback, useContext, useMemo, type ReactNode } from 'react';
import { Departments } from '../graphql/operations';
import { useQuery } from '../graphql/useQuery';
import { home } from '../home';
import { useLanguage } from '../language/language';

const NamesContext = createContext<ReadonlyMap<string, string>>(new Map());

// The rules say of some departments in parentheses what they do: 统计(核验口径) is 统计.
const plain = (name: string): string => name.replace(/\s*[(（].*$/u, '');

/** The English names of the county's departments, which the API otherwise calls by their Chinese ones. Asked for in English only. */
export function DepartmentNames({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const query = useQuery(Departments, { county: home.county }, { waits: language !== 'en' });
  const departments = query.state === 'ready' ? query.data.rulePack?.departments : undefined;
  const names = useMemo(
    () => new Map((departments ?? []).flatMap(({ nameZh, nameEn }) => [[nameZh, nameEn], [plain(nameZh), plain(nameEn)]] as const)),
    [departments],
  );
  return <NamesContext value={names}>{children}</NamesContext>;
}

/** Names a department in the chosen language; one that the county's rules do not know keeps its Chinese name. */
export function useDepartmentName(): (department: string) => string {
  const { language } = useLanguage();
  const names = useContext(NamesContext);
  return useCallback((department: string) => (language === 'en' ? names.get(department) ?? department : department), [language, names]);
}
