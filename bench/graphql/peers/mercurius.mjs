// Peer 2: Mercurius on Fastify, its own loaders for batching, graphql-jit from the first repeat.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { db, group, index, typeDefs, resolvers } from './lib/node-db.mjs';

const app = Fastify({ logger: false });
const batch = (queries) => queries.map((q) => q.obj.databaseId);
const codes = (queries) => queries.map((q) => q.obj.code);
app.register(mercurius, {
  schema: typeDefs,
  resolvers,
  loaders: {
    Enterprise: {
      negotiations: async (qs) =>
        group(batch(qs), await db.negotiationsByEnterprises(batch(qs), qs[0].params.first)).map((nodes) => ({ nodes })),
    },
    Negotiation: {
      opinions: async (qs) =>
        group(batch(qs), await db.opinionsByNegotiations(batch(qs), qs[0].params.first)).map((nodes) => ({ nodes })),
    },
    Region: {
      children: async (qs) => group(codes(qs), await db.regionsByParents(codes(qs)), 'parentCode'),
      enterpriseCount: async (qs) => index(codes(qs), await db.enterpriseCounts(codes(qs)), 'key').map((r) => r?.n ?? 0),
    },
  },
  jit: 1,
  graphiql: false,
});
await app.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });
