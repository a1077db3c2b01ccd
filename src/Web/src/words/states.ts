import type { NegotiationState, RoundsByStretchData } from '../graphql/operations';
import { text, type Text } from '../language/language';

export const stateWords: Record<NegotiationState, Text> = {
  NOT_DUE: text('未到期', 'Not due'),
  DUE: text('应协商', 'Due'),
  REQUESTED: text('已要约', 'Requested'),
  REFUSED: text('拒绝或逾期未答复', 'Refused or unanswered'),
  ACCEPTED: text('已应约', 'Accepted'),
  REPRESENTATIVES_READY: text('代表就绪', 'Representatives named'),
  PREPARED: text('资料就绪', 'Materials exchanged'),
  MEETING: text('协商会议', 'At the table'),
  SUSPENDED: text('中止', 'Suspended'),
  COORDINATION: text('协调处理', 'In coordination'),
  DRAFTED: text('草案', 'Drafted'),
  VOTING: text('职代会审议', 'Before the congress'),
  VOTE_FAILED: text('表决未通过', 'Vote failed'),
  SIGNED: text('已签', 'Signed'),
  UNDER_REVIEW: text('审查', 'Under review'),
  OBJECTED: text('有异议', 'Objected to'),
  EFFECTIVE: text('生效', 'In effect'),
  PUBLISHED: text('已公布', 'Published'),
  PERFORMING: text('履行', 'Being performed'),
  CHANGING: text('变更', 'Being changed'),
  EXPIRED: text('期满', 'Expired'),
  TERMINATED: text('解除', 'Terminated'),
  CLOSED_WITHOUT_AGREEMENT: text('协调未果', 'Closed without agreement'),
  SUPERVISED: text('监管', 'Under supervision'),
};

/** A stretch of a round's way, as an overview tells it; `key` is its alias in the operation `RoundsByStretch`. */
export interface Stretch {
  readonly key: keyof RoundsByStretchData;
  readonly name: Text;
  readonly symbol: string;
}

export const stretches: readonly Stretch[] = [
  { key: 'notDue', name: text('未到期', 'Not due'), symbol: '○' },
  { key: 'called', name: text('应协商、已要约', 'Due or requested'), symbol: '◔' },
  { key: 'table', name: text('准备与会议', 'Preparing and meeting'), symbol: '◑' },
  { key: 'congress', name: text('草案与表决', 'Draft and vote'), symbol: '◕' },
  { key: 'review', name: text('签订与审查', 'Signing and review'), symbol: '✎' },
  { key: 'inEffect', name: text('生效履行', 'In effect'), symbol: '●' },
  { key: 'supervised', name: text('拒绝、监管', 'Refused or supervised'), symbol: '▲' },
  { key: 'over', name: text('已结束', 'Over'), symbol: '✕' },
];
