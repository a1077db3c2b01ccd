// Peer 1: PostGraphile 5, Amber preset, nothing tuned away: grafserv on node:http.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makePgService } from 'postgraphile/adaptors/pg';

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Orders by columns without an index of their own are asked for.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'], poolConfig: { max: 10, idleTimeoutMillis: 0 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
const serv = pgl.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
if (process.env.PRINT_SCHEMA) {
  const { printSchema } = await import('graphql');
  console.log(printSchema(await pgl.getSchema()));
  process.exit(0);
}
server.listen(Number(process.env.PORT), '127.0.0.1');
