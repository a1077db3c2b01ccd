// node lib/bodies.mjs QUERY_DIR OUT_DIR — writes OUT_DIR/qN.jsonl: one GraphQL-over-HTTP request body per line.
// The variables are the same for every contender (fixed seed); q5 is the full introspection query of graphql-js.
// A query directory may carry its own qN.vars.jsonl (for example with Relay ids) instead of the shared variables.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';

const [queryDir, outDir] = process.argv.slice(2);
let seed = 20240601;
const random = (n) => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 8) % n;
const times = (n, make) => Array.from({ length: n }, make);
const county = (d) => `${Math.floor((d - 1) / 42) + 40}${String((Math.floor((d - 1) / 6) % 7) + 1).padStart(2, '0')}${String(((d - 1) % 6) + 1).padStart(2, '0')}`;
const HOT = times(60, (_, i) => county(1 + i * 16)); // the counties with about 1,000 enterprises each
const INDUSTRIES = ['I6510', 'C3381', 'G5430', 'E4710', 'C1411', 'C1711', 'C2614', 'C3971'];
const shared = {
  q1: times(1000, () => ({ id: 1 + random(100000) })),
  q2: times(480, () => ({ division: HOT[random(60)], industry: INDUSTRIES[random(8)] })),
  q3: times(240, () => ({ division: HOT[random(60)] })),
  q4: times(24, (_, i) => ({ code: String(i + 40) })),
  q5: [{}],
};
mkdirSync(outDir, { recursive: true });
for (const q of Object.keys(shared)) {
  const own = join(queryDir, `${q}.vars.jsonl`);
  const variables = existsSync(own) ? readFileSync(own, 'utf8').trim().split('\n').map((l) => JSON.parse(l)) : shared[q];
  const file = join(queryDir, `${q}.graphql`);
  const query = q === 'q5' && !existsSync(file) ? getIntrospectionQuery().replace('IntrospectionQuery', 'Q5') : readFileSync(file, 'utf8');
  const operationName = q.toUpperCase();
  writeFileSync(join(outDir, `${q}.jsonl`), variables.map((v) => JSON.stringify({ query, operationName, variables: v })).join('\n') + '\n');
}
