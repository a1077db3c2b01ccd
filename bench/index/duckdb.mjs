// Scores the exported numbers in DuckDB, in memory: node duckdb.mjs FOLDER. Prints one JSON line a number of threads.
import { readFileSync } from 'node:fs';
import { DuckDBInstance, version } from '@duckdb/node-api';

const folder = process.argv[2];
const read = name => readFileSync(`${folder}/${name}`, 'utf8');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(read('schema.sql'));
await connection.run(`copy raw from '${folder}/values.csv' (format csv, header false)`);

for (const threads of [1, 2]) {
  await connection.run(`set threads = ${threads}`);
  const seconds = [];
  for (let run = 0; run < 5; run++) {
    const start = process.hrtime.bigint();
    await connection.run(`create or replace table scores as ${read('scores.sql')}`);
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  const result = await connection.runAndReadAll('select count("INDEX"), sum("INDEX") from scores');
  const [count, sum] = result.getRows()[0];
  console.log(JSON.stringify({
    peer: `DuckDB ${version()}`, threads, seconds: seconds.sort((a, b) => a - b)[2], count: Number(count), sum: Number(sum),
  }));
}
