import type { LadderRung } from '../graphql/operations';
import { text, type Text } from '../language/language';

/** The rungs of the escalation ladder from the mildest, with the numbers that the contract gives them. */
export const rungs: readonly (readonly [LadderRung, Text])[] = [
  ['REMINDER', text('① 提醒', '① Reminder')],
  ['NOTICE_LETTER', text('② 提示函', '② Notice letter')],
  ['OPINION_LETTER', text('③ 意见书', '③ Opinion letter')],
  ['INTERVIEW', text('④ 约谈', '④ Interview')],
  ['RECOMMENDATION_LETTER', text('⑤ 建议书', '⑤ Recommendation letter')],
  ['RECTIFICATION_ORDER', text('⑥ 责令改正', '⑥ Order to rectify')],
  ['PENALTY', text('⑦ 行政处罚', '⑦ Penalty')],
  ['INTEGRITY_RECORD', text('⑧ 诚信档案', '⑧ Integrity record')],
  ['GOVERNMENT_ORDER', text('⑨ 政府责令', '⑨ Government order')],
];

export const rungWords = Object.fromEntries(rungs) as Record<LadderRung, Text>;
