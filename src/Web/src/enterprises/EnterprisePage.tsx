import { EnterpriseDetails, EnterpriseInside, type EnterpriseDetailsData } from '../graphql/operations';
import { QueryView } from '../graphql/QueryView';
import { useQuery } from '../graphql/useQuery';
import { text, useLanguage } from '../language/language';
import { Page } from '../layout/Page';
import { Link } from '../routing/router';
import { CaseList } from './CaseList';
import { FactTable } from './FactTable';
import { Profile } from './Profile';
import { RecommendationList } from './RecommendationList';
import { Rounds } from './Rounds';

const texts = {
  title: text('企业', 'Enterprise'),
  missing: text('没有这家企业，或者您不能查看。', 'There is no such enterprise, or you may not see it.'),
  index: text('协商指数', 'Its index'),
  inside: text('监管、服务与事实', 'Supervision, services and facts'),
};

export function EnterprisePage({ creditCode }: { readonly creditCode: string }) {
  const { t } = useLanguage();
  const query = useQuery(EnterpriseDetails, { creditCode });
  if (query.state === 'ready' && query.data.enterprise !== null) {
    return <Details enterprise={query.data.enterprise} />;
  }
  return (
    <Page title={t(texts.title)}>
      <QueryView query={query}>{() => <p className="state">{t(texts.missing)}</p>}</QueryView>
    </Page>
  );
}

function Details({ enterprise }: { readonly enterprise: NonNullable<EnterpriseDetailsData['enterprise']> }) {
  const { t } = useLanguage();
  const inside = useQuery(EnterpriseInside, { id: enterprise.id }, { needsSignIn: true });
  return (
    <Page title={enterprise.name} lead={<Link to={`/index/enterprise/${enterprise.creditCode}`}>{t(texts.index)}</Link>}>
      <Profile enterprise={enterprise} />
      <Rounds rounds={enterprise.negotiations.nodes} />
      {inside.state === 'ready' && inside.data.enterprise !== null ? (
        <>
          <CaseList cases={inside.data.enterprise.supervisionCases} />
          <RecommendationList recommendations={inside.data.enterprise.recommendations} />
          <FactTable facts={inside.data.enterprise.facts} />
        </>
      ) : (
        <section className="card">
          <h2>{t(texts.inside)}</h2>
          <QueryView query={inside}>{() => <p className="state">{t(texts.missing)}</p>}</QueryView>
        </section>
      )}
    </Page>
  );
}
