import { useMemo } from 'react';
import { bars } from '../charts/bars';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { ServicesByAnswer, type ServicesByAnswerData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';

const texts = {
  title: text('服务（3+N）', 'Services (3+N)'),
  answer: text('进展', 'Standing'),
  count: text('项数', 'Count'),
  offered: text('☐ 已推荐、待答复', '☐ Offered, not answered'),
  accepted: text('☑ 已接受', '☑ Accepted'),
  declined: text('☒ 已婉拒', '☒ Declined'),
  ordered: text('✎ 服务订单', '✎ Orders'),
  taken: text('✔ 导师已接单', '✔ Orders taken'),
  summary: (open: number, taken: number, ordered: number) => text(
    `${open}项推荐待企业答复；${ordered}个订单中${taken}个已有导师接单。`,
    `${open} offers await an answer; of ${ordered} orders ${taken} are taken.`,
  ),
};

const keys = ['offered', 'accepted', 'declined', 'ordered', 'taken'] as const;

export function Services() {
  const { t } = useLanguage();
  const query = useQuery(ServicesByAnswer, {}, { needsSignIn: true });
  if (query.state !== 'ready') {
    return (
      <section className="card">
        <h2>{t(texts.title)}</h2>
        <QueryView query={query}>{() => null}</QueryView>
      </section>
    );
  }
  return <Counts data={query.data} />;
}

function Counts({ data }: { readonly data: ServicesByAnswerData }) {
  const { t } = useLanguage();
  const rows = keys.map((key) => ({ name: t(texts[key]), value: data[key].totalCount }));
  const option = useMemo(
    () => bars(rows.map((row, index) => ({ ...row, colour: index < 3 ? palette.blue : palette.green }))),
    [data, t],
  );
  const summary = t(texts.summary(data.offered.totalCount, data.taken.totalCount, data.ordered.totalCount));
  return (
    <Figure
      title={t(texts.title)} note={summary}
      table={{ columns: [{ title: t(texts.answer) }, { title: t(texts.count), digits: 0 }], rows: rows.map((row) => [row.name, row.value]) }}
    >
      <Chart option={option} summary={summary} height={180} />
    </Figure>
  );
}
