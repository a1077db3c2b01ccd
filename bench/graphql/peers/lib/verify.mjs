// node lib/verify.mjs URL BODIES_DIR REFERENCE_DIR [--record] — answers a sample of every query and compares the data with the
// recorded reference (written by the ceiling). Keys are compared by value; "bytes" says whether even
// the bytes are the same. Exit 1 on any difference: a contender that answers something else is not measured.
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const [url, bodiesDir, referenceDir, record] = process.argv.slice(2);
const only = (process.env.QUERIES ?? 'q1 q2 q3 q4 q5').split(' ');
// PostGraphile writes 64-bit keys as texts and lists of children as connections.
const normal = (v, key) =>
  Array.isArray(v) ? v.map((x) => normal(x)) :
  v && typeof v === 'object' && key === 'children' && v.nodes ? normal(v.nodes) :
  v && typeof v === 'object' ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, normal(x, k)])) :
  typeof v === 'string' && key === 'id' ? Number(v) : v;
const authorization = process.env.TOKEN ? { authorization: `Bearer ${process.env.TOKEN}` } : {};

mkdirSync(referenceDir, { recursive: true });
let failed = false;
for (const q of only) {
  const bodies = readFileSync(join(bodiesDir, `${q}.jsonl`), 'utf8').trim().split('\n');
  const sample = bodies.filter((_, i) => i % Math.ceil(bodies.length / 20) === 0);
  const answers = [];
  for (const body of sample) {
    const res = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...authorization }, body });
    answers.push({ status: res.status, text: await res.text() });
  }
  const bytes = Math.round(answers.reduce((n, a) => n + Buffer.byteLength(a.text), 0) / answers.length);
  const file = join(referenceDir, `${q}.json`);
  if (q === 'q5') {
    const data = JSON.parse(answers[0].text);
    if (answers[0].status !== 200 || !data.data?.__schema) { console.error(`${q}: no introspection: ${answers[0].text.slice(0, 300)}`); failed = true; }
    else console.log(`${q} ok types=${data.data.__schema.types.length} bytes=${bytes}`);
    continue;
  }
  if (record) { writeFileSync(file, JSON.stringify(answers.map((a) => a.text))); console.log(`${q} recorded bytes=${bytes}`); continue; }
  const reference = JSON.parse(readFileSync(file, 'utf8'));
  const wrong = answers.findIndex((a, i) => a.status !== 200 || !isDeepStrictEqual(normal(JSON.parse(a.text)), normal(JSON.parse(reference[i]))));
  if (wrong >= 0) {
    failed = true;
    console.error(`${q} DIFFERS for ${sample[wrong].slice(-80)}\n  status ${answers[wrong].status}\n  got  ${answers[wrong].text.slice(0, 400)}\n  want ${reference[wrong].slice(0, 400)}`);
  } else console.log(`${q} ok bytes=${bytes} ${answers.every((a, i) => a.text === reference[i]) ? 'identical' : 'equal by value'}`);
}
process.exit(failed ? 1 : 0);
