import { useMemo } from 'react';
import { bars } from '../charts/bars';
import { Chart } from '../charts/Chart';
import { Figure } from '../charts/Figure';
import { palette } from '../charts/palette';
import { RoundsByStretch, type RoundsByStretchData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';
import { stretches } from '../words/states';

const texts = {
  title: text('各阶段的协商轮次', 'Rounds by stage'),
  stage: text('阶段', 'Stage'),
  rounds: text('轮次', 'Rounds'),
  summary: (inEffect: number, supervised: number) => text(
    `${inEffect}轮合同生效履行中，${supervised}轮被拒绝或在监管中。`,
    `${inEffect} rounds have an agreement in effect; ${supervised} are refused or under supervision.`,
  ),
};

export function RoundsByState() {
  const query = useQuery(RoundsByStretch, {});
  return <QueryView query={query}>{(data) => <Rounds data={data} />}</QueryView>;
}

function Rounds({ data }: { readonly data: RoundsByStretchData }) {
  const { t } = useLanguage();
  const rows = stretches.map((stretch) => ({ ...stretch, name: `${stretch.symbol} ${t(stretch.name)}`, value: data[stretch.key].totalCount }));
  const option = useMemo(
    () => bars(rows.map(({ key, name, value }) => ({ name, value, colour: key === 'supervised' ? palette.orange : key === 'inEffect' ? palette.green : palette.blue }))),
    [data, t],
  );
  const summary = t(texts.summary(data.inEffect.totalCount, data.supervised.totalCount));
  return (
    <Figure
      title={t(texts.title)} note={summary}
      table={{ columns: [{ title: t(texts.stage) }, { title: t(texts.rounds), digits: 0 }], rows: rows.map((row) => [row.name, row.value]) }}
    >
      <Chart option={option} summary={summary} height={264} />
    </Figure>
  );
}
