// node lib/report.mjs RESULT_DIR [--json] — Markdown tables, one per query; with --json one line a figure. Other work on the machine can only slow a run down, so
// each row shows the fastest round in full and, beside it, the median and the range over all rounds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const dir = process.argv[2];
const rows = readFileSync(join(dir, 'results.jsonl'), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const median = (xs) => { const s = [...xs].sort((a, b) => a - b), m = s.length >> 1; return s.length % 2 ? s[m] : (s[m - 1] + s[m]) / 2; };
const TITLES = {
  q1: 'Q1 one enterprise by id, 6 scalars', q2: 'Q2 50 enterprises by region and industry, ordered, totalCount',
  q3: 'Q3 20 enterprises → 5 negotiations → 3 opinions', q4: 'Q4 three-tier roll-up of counts (50 regions)', q5: 'Q5 full introspection',
};
const n = (x, d = 0) => x.toLocaleString('en', { minimumFractionDigits: d, maximumFractionDigits: d });
const names = [...new Set(rows.map((r) => r.name))];
const best = (name, q) => rows.filter((r) => r.q === q && r.name === name).reduce((a, b) => (!a || b.rps > a.rps ? b : a), null);

if (process.argv[3] === '--json') {
  for (const q of Object.keys(TITLES)) {
    const own = best('platform', q);
    for (const peer of own ? names.filter((name) => name !== 'platform') : []) {
      const other = best(peer, q);
      if (other) console.log(JSON.stringify({ what: TITLES[q], value: own.rps, unit: 'req/s', peer, peerValue: other.rps, ratio: +(own.rps / other.rps).toFixed(3) }));
    }
    if (own) console.log(JSON.stringify({ what: `${TITLES[q]}: errors`, value: own.errors, unit: 'requests' }));
  }
  const peak = Math.max(...rows.filter((r) => r.name === 'platform').map((r) => r.peak_mb));
  console.log(JSON.stringify({ what: 'peak memory', value: peak, unit: 'MB' }));
  process.exit(0);
}
console.log(`${Math.max(...rows.map((r) => r.round))} round(s), contenders interleaved.\n`);
for (const q of Object.keys(TITLES).filter((q) => rows.some((r) => r.q === q))) {
  console.log(`**${TITLES[q]}**\n`);
  console.log('| contender | req/s best | median | lowest | p50 ms | p99 ms | server CPU ms/req | db CPU ms/req | CPU % server / db / client | foreign % on server core | bytes/resp | RSS MB (peak) | errors |');
  console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const name of [...new Set(rows.map((r) => r.name))]) {
    const mine = rows.filter((r) => r.q === q && r.name === name);
    if (!mine.length) continue;
    const best = mine.reduce((a, b) => (b.rps > a.rps ? b : a)), all = mine.map((r) => r.rps);
    console.log(`| ${name} | **${n(best.rps)}** | ${n(median(all))} | ${n(Math.min(...all))} | ${n(best.p50_ms, 2)} | ${n(best.p99_ms, 2)} | ${n(best.server_cpu_ms_per_req, 3)} | ${n(Math.max(0, best.db_cpu_ms_per_req), 3)} | ${n(best.server_cpu_pct)} / ${n(Math.max(0, best.db_cpu_pct))} / ${n(best.client_cpu_pct)} | ${n(best.foreign_server_core_pct)} | ${n(best.bytes_per_response)} | ${n(best.rss_mb)} (${n(Math.max(...mine.map((r) => r.peak_mb)))}) | ${mine.reduce((s, r) => s + r.errors, 0)} |`);
  }
  console.log();
}
