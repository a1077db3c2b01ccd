import { useState } from 'react';
import { DataTable } from '../charts/DataTable';
import { useDepartmentName } from '../departments/departmentNames';
import { Deliveries, type DeliveriesData, type DeliveryState } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { formatDate, formatInstant, formatNumber } from '../language/format';
import { text, useLanguage, type Text } from '../language/language';

const texts = {
  title: text('报送情况', 'Deliveries'),
  only: text('只看逾期和缺报', 'Only late and missing ones'),
  department: text('部门', 'Department'),
  period: text('数据期', 'Period'),
  due: text('应报日', 'Due'),
  state: text('状态', 'Standing'),
  received: text('首次报送及更正', 'First received, corrected'),
  rows: text('企业数', 'Enterprises'),
  rowsOf: (rows: string, expected: string) => text(`${rows} / 应报${expected}`, `${rows} of ${expected}`),
  corrections: (times: string, last: string) => text(`更正${times}次，最近${last}`, `corrected ${times}×, last ${last}`),
  added: (last: string) => text(`补报${last}`, `added to ${last}`),
  generated: text('演示', 'made up'),
  none: text('没有符合条件的报送。', 'No delivery fits.'),
};

const states: Record<DeliveryState, Text> = {
  NOT_YET_DUE: text('○ 未到期', '○ Not yet due'),
  ON_TIME: text('✓ 按时', '✓ On time'),
  LATE: text('▲ 逾期', '▲ Late'),
  MISSING: text('✕ 缺报', '✕ Missing'),
};

type Standing = DeliveriesData['deliveryStandings'][number];

/** Each department's delivery for each period since the beginning of the year. */
export function DeliveryList({ year }: { readonly year: number }) {
  const { t } = useLanguage();
  const query = useQuery(Deliveries, { from: `${year}-01-01` }, { needsSignIn: true });
  return (
    <section className="card" aria-labelledby="deliveries">
      <h2 id="deliveries">{t(texts.title)}</h2>
      <QueryView query={query}>{({ deliveryStandings }) => <Standings standings={deliveryStandings} />}</QueryView>
    </section>
  );
}

function Standings({ standings }: { readonly standings: readonly Standing[] }) {
  const { t, language } = useLanguage();
  const nameOf = useDepartmentName();
  const [isOnlyBad, setIsOnlyBad] = useState(true);
  const shown = isOnlyBad ? standings.filter((one) => one.state === 'LATE' || one.state === 'MISSING') : standings;
  const titles = [texts.department, texts.period, texts.due, texts.state, texts.received, texts.rows];
  // The first delivery is what was in time or late; what came after it stands beside it and hides nothing.
  const arrivals = ({ first, delivery, corrections }: Standing) => {
    if (first === null || delivery === null) return '—';
    const last = formatInstant(delivery.receivedAt, language);
    const later = delivery.isCorrection ? t(texts.corrections(formatNumber(corrections, language), last)) : delivery.id !== first.id && t(texts.added(last));
    return [formatInstant(first.receivedAt, language), later, delivery.isGenerated && t(texts.generated)].filter(Boolean).join(' · ');
  };
  const rows = shown.map((standing) => ({ ...standing, arrived: arrivals(standing) })).map(({ department, period, dueOn, state, delivery, arrived }) => [
    nameOf(department), period, formatDate(dueOn, language), t(states[state]), arrived,
    delivery === null ? '—' : t(texts.rowsOf(formatNumber(delivery.rows, language), formatNumber(delivery.expected, language))),
  ]);
  return (
    <>
      <p className="choices-line">
        <input id="only-bad" type="checkbox" checked={isOnlyBad} onChange={(change) => setIsOnlyBad(change.target.checked)} />
        <label htmlFor="only-bad">{t(texts.only)}</label>
      </p>
      {rows.length === 0 ? <p className="state">{t(texts.none)}</p> : <DataTable caption={t(texts.title)} columns={titles.map((title) => ({ title: t(title) }))} rows={rows} />}
    </>
  );
}
