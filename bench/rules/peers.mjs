// The peers on the same table and the same enterprises: each must find the expected rules before it is timed.
import { readFileSync } from 'node:fs';
import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';

const { inputs, rules, subjects, expected } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const facts = subjects.map((values) => Object.fromEntries(inputs.map((name, i) => [name, values[i]])));

function verify(name, found) {
  expected.forEach((rules, i) => {
    if (JSON.stringify(found[i]) !== JSON.stringify(rules)) {
      throw new Error(`${name} differs for enterprise ${i}: ${JSON.stringify(found[i])} instead of ${JSON.stringify(rules)}`);
    }
  });
}

function report(peer, count, milliseconds) {
  console.log(JSON.stringify({ peer, rate: count / (milliseconds / 1000) }));
}

function zenTable() {
  const columns = inputs.map((name) => ({ id: name, name, field: name, type: 'expression' }));
  const rows = rules.map((cells, place) => ({
    _id: `r${place}`,
    ...Object.fromEntries(inputs.map((name) => [name, cells.find((cell) => cell.fact === name)?.feel ?? ''])),
    rule: String(place),
  }));
  return {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      { id: 'table', type: 'decisionTableNode', name: 'table', position: { x: 0, y: 0 },
        content: { hitPolicy: 'collect', inputs: columns, outputs: [{ id: 'rule', name: 'rule', field: 'rule', type: 'expression' }], rules: rows } },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
}

async function runZen() {
  const decision = new ZenEngine().createDecision(zenTable());
  const found = [];
  for (const fact of facts.slice(0, expected.length)) {
    const { result } = await decision.evaluate(fact);
    found.push(result.map((row) => row.rule));
  }

  verify('ZEN', found);
  const chunk = 500;
  for (let round = 0; round < 2; round++) {
    const started = performance.now();
    for (let i = 0; i < facts.length; i += chunk) {
      await Promise.all(facts.slice(i, i + chunk).map((fact) => decision.evaluate(fact)));
    }

    if (round === 1) report('GoRules ZEN 0.54.0', facts.length, performance.now() - started);
  }
}

async function runJsonRules() {
  const operators = { '>=': 'greaterThanInclusive', '<': 'lessThan', '==': 'equal' };
  const engine = new Engine(rules.map((cells, place) => ({
    conditions: { all: cells.map(({ fact, op, value }) => ({ fact, operator: operators[op], value })) },
    event: { type: 'match', params: { place } },
  })));
  const match = async (fact) => (await engine.run(fact)).events.map((event) => event.params.place).sort((a, b) => a - b);
  const found = [];
  for (const fact of facts.slice(0, 200)) found.push(await match(fact));
  expected.length = 200;
  verify('json-rules-engine', found);
  const count = Math.min(facts.length, 2000);
  const started = performance.now();
  for (const fact of facts.slice(0, count)) await engine.run(fact);
  report('json-rules-engine 7.3.1', count, performance.now() - started);
}

await runZen();
await runJsonRules();
