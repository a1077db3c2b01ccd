import type { EnterpriseInsideData, RecommendationStatus, ServiceTier } from '../graphql/operations';
import { formatInstant } from '../language/format';
import { text, useLanguage, type Text } from '../language/language';

const texts = {
  heading: text('推荐服务（3+N）', 'Services that fit (3+N)'),
  none: text('目前没有推荐的服务。', 'No service is offered now.'),
};

const statuses: Record<RecommendationStatus, Text> = {
  OFFERED: text('☐ 待答复', '☐ Offered'),
  ACCEPTED: text('☑ 已接受', '☑ Accepted'),
  DECLINED: text('☒ 已婉拒', '☒ Declined'),
  RETRACTED: text('– 已撤回', '– Taken back'),
};

const tiers: Record<ServiceTier, string> = { THREE: '3', N: 'N' };

type Recommendations = NonNullable<EnterpriseInsideData['enterprise']>['recommendations'];

export function RecommendationList({ recommendations }: { readonly recommendations: Recommendations }) {
  const { t, language } = useLanguage();
  return (
    <section className="card" aria-labelledby="services">
      <h2 id="services">{t(texts.heading)} <small>{recommendations.totalCount}</small></h2>
      {recommendations.nodes.length === 0 && <p className="state">{t(texts.none)}</p>}
      <ul className="services">
        {recommendations.nodes.map((one) => (
          <li key={one.id}>
            <strong><span className="badge">{tiers[one.tier]}</span> {one.service}</strong> <span>{t(statuses[one.status])}</span>
            <br />
            <span className="note">{one.reason} · {one.providers.join(' ')} · {formatInstant(one.offeredAt, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
