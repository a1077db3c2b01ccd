import { useMemo } from 'react';
import { bars } from '../charts/bars';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { useDepartmentName } from '../departments/departmentNames';
import { Quality, type QualityData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';

const texts = {
  title: text('各部门数据完整度（%）', 'Completeness by department (%)'),
  department: text('部门', 'Department'),
  indicators: text('指标数', 'Indicators'),
  completeness: text('完整度 %', 'Complete %'),
  onTime: text('按时率 %', 'On time %'),
  late: text('逾期', 'Late'),
  missing: text('缺报', 'Missing'),
  summary: (worst: string, late: number, missing: number) => text(
    `逾期${late}次，缺报${missing}次；完整度最低的是${worst}。`, `${late} deliveries late, ${missing} missing; the least complete is ${worst}.`,
  ),
  none: text('这一年没有应报送的数据。', 'Nothing was due for this year.'),
};

type Row = QualityData['dataQuality'][number];

// A symbol beside each colour: complete enough to rank by, or not.
const enough = 80;

export function Departments({ year }: { readonly year: number }) {
  const { t } = useLanguage();
  const query = useQuery(Quality, { year }, { needsSignIn: true });
  if (query.state === 'ready' && query.data.dataQuality.length > 0) {
    return <Chosen rows={query.data.dataQuality} />;
  }
  return (
    <section className="card">
      <h2>{t(texts.title)}</h2>
      <QueryView query={query}>{() => <p className="state">{t(texts.none)}</p>}</QueryView>
    </section>
  );
}

function Chosen({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useLanguage();
  const nameOf = useDepartmentName();
  const sorted = useMemo(() => rows.toSorted((one, other) => one.completeness - other.completeness), [rows]);
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const summary = t(texts.summary(sorted[0] === undefined ? '—' : nameOf(sorted[0].department), sum((row) => row.late), sum((row) => row.missing)));
  const option = useMemo(() => bars(sorted.map((row) => {
    const isEnough = row.completeness >= enough;
    return { name: `${isEnough ? '●' : '▲'} ${nameOf(row.department)}`, value: Math.round(row.completeness * 10) / 10, colour: isEnough ? palette.blue : palette.orange };
  })), [sorted, nameOf]);
  return (
    <Figure
      title={t(texts.title)} note={summary}
      table={{
        columns: [
          { title: t(texts.department) }, { title: t(texts.indicators), digits: 0 }, { title: t(texts.completeness), digits: 1 },
          { title: t(texts.onTime), digits: 1 }, { title: t(texts.late), digits: 0 }, { title: t(texts.missing), digits: 0 },
        ],
        rows: sorted.map((row) => [nameOf(row.department), row.indicators, row.completeness, row.onTime, row.late, row.missing]),
      }}
    >
      <Chart option={option} summary={summary} height={rows.length * 26 + 12} />
    </Figure>
  );
}
