import { DataTable } from '../charts/DataTable';
import type { DeadlineOutcome, EnterpriseDetailsData, NegotiationState, Procedure, Role } from '../graphql/operations';
import { formatDate, formatNumber } from '../language/format';
import { text, useLanguage, type Text } from '../language/language';
import { CodePoster } from '../scan/CodePoster';
import { useRoles } from '../session/useRoles';
import { stateWords } from '../words/states';

const texts = {
  heading: text('协商轮次', 'Rounds of negotiation'),
  none: text('还没有协商记录。', 'No round is on record.'),
  year: (year: number) => text(`${year}年`, `${year}`),
  requested: text('要约', 'Requested'),
  meeting: text('会议', 'Meeting'),
  until: text('合同有效至', 'In force until'),
  last: text('最近进展', 'Last step'),
  agreement: (percent: string, wage: string, minimum: string) => text(
    `工资调整${percent}%；最低岗位工资${wage}元（当地最低工资${minimum}元）`,
    `Wages ${percent} %; lowest post wage ${wage} yuan (local minimum ${minimum})`,
  ),
  deadlines: text('法定期限', 'Deadlines of law'),
  term: text('期限', 'Term'),
  article: text('依据', 'Article'),
  due: text('法定截止日', 'Due'),
  target: text('目标日', 'Target'),
  standing: text('状态', 'Standing'),
  provisional: text('（暂定）', ' (provisional)'),
};

const outcomes: Record<DeadlineOutcome, Text> = {
  OPEN: text('○ 期限计算中', '○ running'),
  KEPT: text('✓ 按期', '✓ kept'),
  KEPT_LATE: text('▲ 逾目标日完成', '▲ kept late'),
  WITHDRAWN: text('– 不再需要', '– no longer applies'),
};

const procedures: Record<Procedure, Text> = {
  ORDINARY: text('普通程序', 'ordinary procedure'),
  SIMPLIFIED: text('简易程序', 'simplified procedure'),
  EMERGENCY: text('应急程序', 'emergency procedure'),
};

type Round = NonNullable<EnterpriseDetailsData['enterprise']>['negotiations']['nodes'][number];

const over: readonly NegotiationState[] = ['EXPIRED', 'TERMINATED', 'CLOSED_WITHOUT_AGREEMENT'];

/** Who may open a round to its workers. */
const unionRoles: readonly Role[] = ['UNION_OFFICER', 'ENTERPRISE_UNION', 'ADMINISTRATOR'];

export function Rounds({ rounds }: { readonly rounds: readonly Round[] }) {
  const { t } = useLanguage();
  const isUnion = useRoles().some((role) => unionRoles.includes(role));
  return (
    <section className="card" aria-labelledby="rounds">
      <h2 id="rounds">{t(texts.heading)}</h2>
      {rounds.length === 0 ? <p className="state">{t(texts.none)}</p> : rounds.map((round) => <RoundView key={round.id} round={round} canOpen={isUnion && !over.includes(round.stage)} />)}
    </section>
  );
}

function RoundView({ round, canOpen }: { readonly round: Round; readonly canOpen: boolean }) {
  const { t, language } = useLanguage();
  const agreement = round.agreements.at(-1);
  return (
    <article className="round">
      <h3>
        {t(texts.year(round.year))} <span className="badge">{t(stateWords[round.state])}</span>
        {round.stage !== round.state && <span className="note"> {t(stateWords[round.stage])}</span>} <span className="note">{t(procedures[round.procedure])}</span>
      </h3>
      <dl className="facts">
        <div><dt>{t(texts.requested)}</dt><dd>{formatDate(round.requestedAt?.slice(0, 10) ?? null, language)}</dd></div>
        <div><dt>{t(texts.meeting)}</dt><dd>{formatDate(round.meetingOn, language)}</dd></div>
        <div><dt>{t(texts.until)}</dt><dd>{formatDate(round.agreementInForceUntil, language)}</dd></div>
        <div><dt>{t(texts.last)}</dt><dd>{formatDate(round.lastStepOn, language)}</dd></div>
      </dl>
      {agreement && (
        <p>{t(texts.agreement(formatNumber(agreement.adjustmentPercent, language, 1), formatNumber(agreement.lowestPostWage, language), formatNumber(agreement.localMinimumWage, language)))}</p>
      )}
      {canOpen && <CodePoster negotiationId={round.id} />}
      {round.deadlines.length > 0 && <Deadlines round={round} />}
    </article>
  );
}

function Deadlines({ round }: { readonly round: Round }) {
  const { t, language } = useLanguage();
  const titles = [texts.term, texts.article, texts.due, texts.target, texts.standing];
  const rows = round.deadlines.map((deadline) => [
    `${deadline.name} ${deadline.term}`, deadline.article, formatDate(deadline.dueOn, language) + (deadline.isProvisional ? t(texts.provisional) : ''),
    formatDate(deadline.targetOn, language), t(outcomes[deadline.outcome]),
  ]);
  return <DataTable caption={`${t(texts.deadlines)} ${round.year}`} columns={titles.map((title) => ({ title: t(title) }))} rows={rows} />;
}
