import type { LadderRung, PlatformNumbersData } from '../graphql/operations';
import { rungs } from '../words/rungs';

type RulePack = NonNullable<PlatformNumbersData['rulePack']>;

/** The supervision policy's rules by the rung on which each begins, as the pack's own tables say. */
export function rungsOfRules(pack: RulePack): ReadonlyMap<LadderRung, readonly string[]> {
  const found = new Map<LadderRung, Set<string>>(rungs.map(([rung]) => [rung, new Set<string>()]));
  const rows = pack.policies.filter((policy) => policy.id === 'supervision').flatMap((policy) => policy.decisions).flatMap((decision) => decision.rows);
  for (const row of rows) {
    const rung = literal(row.outputs, '阶梯');
    const rule = literal(row.outputs, '规则');
    if (rung !== null && rule !== null) {
      found.get(rung as LadderRung)?.add(rule);
    }
  }
  return new Map([...found].map(([rung, rules]) => [rung, [...rules].sort()]));
}

/** The text of a FEEL string literal in a column. */
function literal(cells: readonly { readonly column: string; readonly text: string }[], column: string): string | null {
  return /^"(.*)"$/.exec(cells.find((cell) => cell.column === column)?.text ?? '')?.[1] ?? null;
}
