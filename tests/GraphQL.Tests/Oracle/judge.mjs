// node judge.mjs SCHEMA-FOLDER COUNT SEED FILE
// Writes one line of JSON for each generated document: { source, errors: [{ message, locations }] }.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { Generator, random } from './generator.mjs';

const [folder, count, seed, out] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql')).sort();
const schema = buildSchema(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
const generator = new Generator(schema, random(Number(seed)));

const lines = [];
while (lines.length < Number(count)) {
  // A quarter is meant to be valid, a half has mistakes, a quarter is spoilt as text.
  const way = lines.length % 4;
  let source = generator.document(way === 0 ? 0 : 0.02);
  if (way === 3) source = generator.spoil(source);
  const errors = judge(source);
  if (errors) lines.push(JSON.stringify({ source, errors }));
}
writeFileSync(out, `${lines.join('\n')}\n`);

function judge(source) {
  let document;
  try {
    document = parse(source);
  } catch (error) {
    return [plain(error)];
  }
  try {
    return validate(schema, document).map(plain);
  } catch {
    // The rule for subscriptions evaluates @skip and @include, and throws where their argument is wrong. That is no judgement.
    return null;
  }
}

function plain(error) {
  return { message: error.message, locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })) };
}
