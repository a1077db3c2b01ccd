import type { ReactNode } from 'react';
import { IndexCatalogue } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';
import type { Catalogue } from './catalogue';
import { useYear, YearChoice } from './YearChoice';

const texts = {
  none: text('还没有指数数据。', 'There is no index data yet.'),
};

interface WithCatalogueProps {
  readonly children: (catalogue: Catalogue, year: number, years: readonly number[]) => ReactNode;
}

/** What needs the catalogue and a year: asks for both and lets the reader choose the year. */
export function WithCatalogue({ children }: WithCatalogueProps) {
  const query = useQuery(IndexCatalogue, {});
  return (
    <QueryView query={query}>
      {({ indicatorCatalogue, indexYears }) => <Chosen catalogue={indicatorCatalogue} years={indexYears}>{children}</Chosen>}
    </QueryView>
  );
}

interface ChosenProps extends WithCatalogueProps {
  readonly catalogue: Catalogue | null;
  readonly years: readonly number[];
}

function Chosen({ catalogue, years, children }: ChosenProps) {
  const { t } = useLanguage();
  const year = useYear(years);
  if (catalogue === null || year === null) {
    return <p className="state">{t(texts.none)}</p>;
  }
  return (
    <>
      <YearChoice years={years} year={year} />
      {children(catalogue, year, years)}
    </>
  );
}
