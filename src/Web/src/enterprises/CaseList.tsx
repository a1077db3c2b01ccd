import { useDepartmentName } from '../departments/departmentNames';
import type { CasePart, CaseStatus, EnterpriseInsideData } from '../graphql/operations';
import { formatDate } from '../language/format';
import { text, useLanguage, type Text } from '../language/language';
import { rungWords } from '../words/rungs';

const texts = {
  heading: text('监管案件（4+X）', 'Cases of supervision (4+X)'),
  none: text('没有监管案件。', 'No case of supervision.'),
  instrument: text('措施', 'Instrument'),
  clear: text('消除条件', 'Over when'),
  due: text('期限', 'Due'),
  departments: text('部门', 'Departments'),
  why: text('为什么', 'Why'),
  documents: text('文书', 'Documents'),
};

const statuses: Record<CaseStatus, Text> = {
  OPEN: text('● 办理中', '● Open'),
  CLEARED: text('✓ 已消除', '✓ Cleared'),
  ESCALATED: text('▲ 已升级', '▲ Escalated'),
  WITHDRAWN: text('✕ 已撤销', '✕ Withdrawn'),
};

const parts: Record<CasePart, Text> = { LEAD: text('牵头', 'lead'), FOUR: text('四', 'four'), X: text('X', 'X') };

type Cases = NonNullable<EnterpriseInsideData['enterprise']>['supervisionCases'];
type Case = Cases['nodes'][number];

export function CaseList({ cases }: { readonly cases: Cases }) {
  const { t } = useLanguage();
  return (
    <section className="card" aria-labelledby="cases">
      <h2 id="cases">{t(texts.heading)} <small>{cases.totalCount}</small></h2>
      {cases.nodes.length === 0 ? <p className="state">{t(texts.none)}</p> : cases.nodes.map((one) => <CaseView key={one.id} one={one} />)}
    </section>
  );
}

function CaseView({ one }: { readonly one: Case }) {
  const { t, language } = useLanguage();
  const nameOf = useDepartmentName();
  return (
    <article className="round">
      <h3><span className="badge">{t(statuses[one.status])}</span> {one.number} <span className="note">{one.ruleId}</span></h3>
      <dl className="facts">
        <div><dt>{t(texts.instrument)}</dt><dd>{one.instrument}</dd></div>
        <div><dt>{t(texts.clear)}</dt><dd>{one.clearCondition}</dd></div>
        <div><dt>{t(texts.due)}</dt><dd>{formatDate(one.dueOn, language)}</dd></div>
        <div><dt>{t(texts.departments)}</dt><dd>{one.departments.map(({ department, part }) => `${nameOf(department)}（${t(parts[part])}）`).join(' ')}</dd></div>
      </dl>
      {one.reason && <Reason reason={one.reason} />}
      {one.documents.length > 0 && (
        <>
          <h4>{t(texts.documents)}</h4>
          <ul>{one.documents.map((paper) => <li key={paper.number}>{t(rungWords[paper.rung])} {paper.number} · {paper.issuedBy} · {formatDate(paper.issuedOn, language)}</li>)}</ul>
        </>
      )}
    </article>
  );
}

function Reason({ reason }: { readonly reason: NonNullable<Case['reason']> }) {
  const { t } = useLanguage();
  return (
    <>
      <h4>{t(texts.why)}</h4>
      <ul>
        {reason.conditions.map((condition) => (
          <li key={condition.input}>{condition.input}: <strong>{condition.value}</strong> <code>{condition.test}</code></li>
        ))}
        {reason.annotations.map((annotation) => <li key={annotation.column} className="note">{annotation.column}: {annotation.text}</li>)}
      </ul>
    </>
  );
}
