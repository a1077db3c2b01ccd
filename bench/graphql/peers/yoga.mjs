// Peer 3: GraphQL Yoga on node:http, graphql-js schema, one DataLoader per relation and request.
import { createServer } from 'node:http';
import { createYoga, createSchema } from 'graphql-yoga';
import DataLoader from 'dataloader';
import { db, group, index, typeDefs, resolvers } from './lib/node-db.mjs';

const loaders = () => ({
  children: new DataLoader(async (codes) => group(codes, await db.regionsByParents(codes), 'parentCode')),
  enterpriseCount: new DataLoader(async (codes) => index(codes, await db.enterpriseCounts(codes), 'key').map((r) => r?.n ?? 0)),
  paged: new Map(), // a loader per (relation, page size)
});
function paged(ctx, name, load, first) {
  const key = name + first;
  let loader = ctx.paged.get(key);
  if (!loader) ctx.paged.set(key, (loader = new DataLoader(async (ids) => group(ids, await load(ids, first)))));
  return loader;
}
const yoga = createYoga({
  schema: createSchema({
    typeDefs,
    resolvers: {
      ...resolvers,
      Enterprise: {
        negotiations: async (e, { first }, ctx) => ({ nodes: await paged(ctx, 'n', db.negotiationsByEnterprises, first).load(e.databaseId) }),
      },
      Negotiation: {
        opinions: async (n, { first }, ctx) => ({ nodes: await paged(ctx, 'o', db.opinionsByNegotiations, first).load(n.databaseId) }),
      },
      Region: {
        children: (r, _, ctx) => ctx.children.load(r.code),
        enterpriseCount: (r, _, ctx) => ctx.enterpriseCount.load(r.code),
      },
    },
  }),
  context: loaders,
  logging: false,
  graphiql: process.env.GRAPHIQL === '1',
  landingPage: false,
});
createServer(yoga).listen(Number(process.env.PORT), '127.0.0.1');
