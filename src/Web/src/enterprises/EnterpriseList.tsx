import { useState } from 'react';
import { DataTable } from '../charts/DataTable';
import { EnterprisePage as EnterprisePageOperation, type EnterprisePageData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { formatNumber } from '../language/format';
import { text, useLanguage } from '../language/language';
import { Link } from '../routing/router';
import { stateWords } from '../words/states';

const texts = {
  caption: text('企业名单', 'Enterprises'),
  none: text('没有符合条件的企业。', 'No enterprise fits.'),
  found: (count: string) => text(`共${count}家，按职工人数排列`, `${count} found, largest first`),
  name: text('企业', 'Enterprise'),
  town: text('镇街', 'Town'),
  industry: text('行业', 'Industry'),
  employees: text('职工', 'Employees'),
  union: text('工会', 'Union'),
  state: text('最近一轮', 'Newest round'),
  hasUnion: text('✓ 已建', '✓ yes'),
  noUnion: text('✕ 未建', '✕ no'),
  generated: text('演示', 'made up'),
  previous: text('‹ 上一页', '‹ Previous'),
  next: text('下一页 ›', 'Next ›'),
  pages: text('翻页', 'Pages'),
};

const pageSize = 20;

interface EnterpriseListProps {
  /** Division code, or the beginning of one. */
  readonly region?: string;
  /** Part of the name. */
  readonly name?: string;
}

/** Enterprises by pages, the largest first. Give it a `key` of its conditions, so that new ones begin at the first page. */
export function EnterpriseList({ region, name }: EnterpriseListProps) {
  const { t } = useLanguage();
  // The cursors of the pages walked through; the last one is shown.
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const query = useQuery(EnterprisePageOperation, {
    first: pageSize, region: region ?? null, name: name ?? null, after: cursors.at(-1) ?? null,
  });
  return (
    <QueryView query={query}>
      {({ enterprises }) => (
        enterprises.nodes.length === 0 ? <p className="state">{t(texts.none)}</p> : (
          <>
            <Rows enterprises={enterprises} />
            <p className="pages" role="group" aria-label={t(texts.pages)}>
              <button type="button" disabled={cursors.length === 1} onClick={() => setCursors(cursors.slice(0, -1))}>{t(texts.previous)}</button>
              <span>{cursors.length} / {Math.ceil(enterprises.totalCount / pageSize)}</span>
              <button type="button" disabled={!enterprises.pageInfo.hasNextPage} onClick={() => setCursors([...cursors, enterprises.pageInfo.endCursor])}>{t(texts.next)}</button>
            </p>
          </>
        )
      )}
    </QueryView>
  );
}

function Rows({ enterprises }: { readonly enterprises: EnterprisePageData['enterprises'] }) {
  const { t, language } = useLanguage();
  const columns = [
    { title: t(texts.name) }, { title: t(texts.town) }, { title: t(texts.industry) }, { title: t(texts.employees), digits: 0 },
    { title: t(texts.union) }, { title: t(texts.state) },
  ];
  const rows = enterprises.nodes.map((one) => {
    const state = one.negotiations.nodes[0]?.state;
    return [
      one.name, one.region?.name ?? '', one.industry, one.employees,
      t(one.unionEstablishedOn === null ? texts.noUnion : texts.hasUnion), state === undefined ? '—' : t(stateWords[state]),
    ];
  });
  const link = (row: number, column: number) => {
    const one = enterprises.nodes[row];
    return column === 0 && one !== undefined ? (
      <>
        <Link to={`/enterprises/${one.creditCode}`}>{one.name}</Link>
        {one.isGenerated && <small className="tag">{t(texts.generated)}</small>}
      </>
    ) : undefined;
  };
  return (
    <>
      <p className="note" role="status">{t(texts.found(formatNumber(enterprises.totalCount, language)))}</p>
      <DataTable caption={t(texts.caption)} columns={columns} rows={rows} show={link} />
    </>
  );
}
