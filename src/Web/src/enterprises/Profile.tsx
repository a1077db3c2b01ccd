import type { EnterpriseDetailsData, OperatingStatus, OrganisationKind } from '../graphql/operations';
import { formatDate, formatNumber } from '../language/format';
import { text, useLanguage, type Text } from '../language/language';
import { Link } from '../routing/router';

const texts = {
  heading: text('基本信息', 'Profile'),
  generated: text('演示数据，为生成的样例', 'made up for demonstration'),
  code: text('统一社会信用代码', 'Credit code'),
  region: text('镇街', 'Town or street'),
  industry: text('行业（GB/T 4754）', 'Industry (GB/T 4754)'),
  kind: text('类型', 'Kind'),
  employees: text('职工', 'Employees'),
  women: (count: string) => text(`，其中女职工${count}`, `, women ${count}`),
  large: text('规上', 'above designated size'),
  platform: text('平台用工', 'assigns work by a platform'),
  union: text('工会成立', 'Union established'),
  noUnion: text('未建工会', 'no union'),
  status: text('经营状态', 'Status'),
  source: text('数据来源', 'Source'),
};

const kinds: Record<OrganisationKind, Text> = {
  PRIVATE: text('民营企业', 'Private company'),
  STATE_OWNED: text('国有及国有控股', 'State-owned'),
  PRIVATE_NON_ENTERPRISE: text('民办非企业单位', 'Private non-enterprise unit'),
};

const statuses: Record<OperatingStatus, Text> = {
  ACTIVE: text('● 存续', '● In business'),
  ABNORMAL: text('▲ 经营异常', '▲ Abnormal operations'),
  SUSPENDED: text('◼ 停产停业', '◼ Stopped'),
  DEREGISTERED: text('✕ 注销', '✕ Struck off'),
};

type Enterprise = NonNullable<EnterpriseDetailsData['enterprise']>;

export function Profile({ enterprise }: { readonly enterprise: Enterprise }) {
  const { t, language } = useLanguage();
  const marks = [enterprise.isAboveDesignatedSize && texts.large, enterprise.isPlatformEmployer && texts.platform].filter((mark) => mark !== false);
  const women = enterprise.femaleEmployees === null ? '' : t(texts.women(formatNumber(enterprise.femaleEmployees, language)));
  return (
    <section className="card" aria-labelledby="profile">
      <h2 id="profile">{t(texts.heading)} {enterprise.isGenerated && <small className="tag">{t(texts.generated)}</small>}</h2>
      <dl className="facts">
        <div><dt>{t(texts.code)}</dt><dd>{enterprise.creditCode}</dd></div>
        <div><dt>{t(texts.region)}</dt><dd>{enterprise.region === null ? enterprise.division : <Link to={`/map/${enterprise.region.code}`}>{enterprise.region.name}</Link>}</dd></div>
        <div><dt>{t(texts.industry)}</dt><dd>{enterprise.industry}</dd></div>
        <div><dt>{t(texts.kind)}</dt><dd>{[t(kinds[enterprise.kind]), ...marks.map(t)].join(language === 'zh' ? '，' : ', ')}</dd></div>
        <div><dt>{t(texts.employees)}</dt><dd>{formatNumber(enterprise.employees, language)}{women}</dd></div>
        <div><dt>{t(texts.union)}</dt><dd>{enterprise.unionEstablishedOn === null ? t(texts.noUnion) : formatDate(enterprise.unionEstablishedOn, language)}</dd></div>
        <div><dt>{t(texts.status)}</dt><dd>{t(statuses[enterprise.status])}</dd></div>
        <div><dt>{t(texts.source)}</dt><dd>{enterprise.source}</dd></div>
      </dl>
    </section>
  );
}
