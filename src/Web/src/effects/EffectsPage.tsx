import { Effects } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { home } from '../home';
import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { WithCatalogue } from '../standing/WithCatalogue';
import { EffectView } from './EffectView';

const texts = {
  title: text('成效：两降两提高', 'Effects: two down, two up'),
  lead: text(
    '开展协商的企业与同行业、同规模尚未协商的企业相比，争议、事故、工资、营收变化如何。三个数缺一不可：自身变化、对照变化、两者之差。',
    "How disputes, accidents, wages and revenue changed where wages were negotiated, beside enterprises of the same trade and size where they were not. Always three numbers: own change, comparison's change, and their difference.",
  ),
  none: text('这一年还不能计算成效。', 'Effects cannot be computed for this year yet.'),
};

export function EffectsPage() {
  const { t } = useLanguage();
  return (
    <Page title={t(texts.title)} lead={t(texts.lead)}>
      <WithCatalogue>{(_catalogue, year) => <OfYear key={year} year={year} />}</WithCatalogue>
    </Page>
  );
}

function OfYear({ year }: { readonly year: number }) {
  const { t } = useLanguage();
  const query = useQuery(Effects, { region: home.county, year });
  return (
    <QueryView query={query}>
      {({ effects }) => (effects.length === 0 ? <p className="state">{t(texts.none)}</p> : (
        <div className="columns">{effects.map((effect) => <EffectView key={effect.outcome} effect={effect} />)}</div>
      ))}
    </QueryView>
  );
}
