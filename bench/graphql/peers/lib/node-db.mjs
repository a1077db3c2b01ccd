// Shared by the Mercurius and Yoga peers: the pool, the SQL (prepared: every statement has a name), row shaping
// and the schema, so that those two differ only in the GraphQL engine and the batching mechanism.
import pg from 'pg';
import { GraphQLScalarType, Kind } from 'graphql';

export const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, idleTimeoutMillis: 0 });
const sql = (name, text) => async (...values) => (await pool.query({ name, text, values })).rows;

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

const ENTERPRISE = `id as "databaseId", name, credit_code as "creditCode", industry, division, employees`;
const REGION = `code, name, parent_code as "parentCode"`;

export const db = {
  enterprisesByIds: sql('e_ids', `select ${ENTERPRISE} from enterprises where id = any($1)`),
  enterprisesByDivision: sql('e_div', `select ${ENTERPRISE} from enterprises where division = $1 order by name, id limit $2`),
  enterprisesByDivisionIndustry: sql('e_div_ind',
    `select ${ENTERPRISE} from enterprises where division = $1 and industry = $2 order by name, id limit $3`),
  countByDivision: sql('c_div', `select count(*)::int as n from enterprises where division = $1`),
  countByDivisionIndustry: sql('c_div_ind', `select count(*)::int as n from enterprises where division = $1 and industry = $2`),
  negotiationsByEnterprises: sql('n_ents', `
    select k.id as key, n.* from unnest($1::bigint[]) k(id) cross join lateral (
      select id as "databaseId", year, state, employees
        from negotiations where enterprise_id = k.id order by year desc, id desc limit $2) n`),
  opinionsByNegotiations: sql('o_negs', `
    select k.id as key, o.* from unnest($1::bigint[]) k(id) cross join lateral (
      select id as "databaseId", text, created_on as "createdOn"
        from opinions where negotiation_id = k.id order by created_on, id limit $2) o`),
  regionsByCodes: sql('r_codes', `select ${REGION} from regions where code = any($1)`),
  regionsByParents: sql('r_parents', `select ${REGION} from regions where parent_code = any($1) order by code`),
  enterpriseCounts: sql('r_counts', `
    with recursive t(root, code) as (
      select code, code from regions where code = any($1) union all
      select t.root, c.code from regions c join t on c.parent_code = t.code)
    select t.root as key, sum(k.n)::int as n from t
     cross join lateral (select count(*) as n from enterprises where division = t.code) k group by 1`),
};

/** Rows → one array per key, in the order of the keys. */
export function group(keys, rows, column = 'key') {
  const map = new Map(keys.map((k) => [k, []]));
  for (const row of rows) map.get(row[column])?.push(row);
  return keys.map((k) => map.get(k));
}
/** Rows → one row (or null) per key. */
export function index(keys, rows, column) {
  const map = new Map(rows.map((r) => [r[column], r]));
  return keys.map((k) => map.get(k) ?? null);
}

export const typeDefs = /* GraphQL */ `
  scalar Long
  type Query {
    enterprise(databaseId: Long!): Enterprise
    enterprises(where: EnterpriseFilter!, order: [EnterpriseSort!], first: Int! = 50): EnterpriseConnection!
    region(code: String!): Region
  }
  enum SortDirection { ASC DESC }
  input EnterpriseSort { name: SortDirection }
  input NegotiationSort { year: SortDirection }
  input OpinionSort { createdOn: SortDirection }
  input StringFilter { eq: String }
  input EnterpriseFilter { division: StringFilter!  industry: StringFilter }
  type EnterpriseConnection { nodes: [Enterprise!]!  totalCount: Int! }
  type NegotiationConnection { nodes: [Negotiation!]! }
  type OpinionConnection { nodes: [Opinion!]! }
  type Enterprise {
    databaseId: Long!  name: String!  creditCode: String!  industry: String!  division: String!  employees: Int!
    negotiations(first: Int! = 5, order: [NegotiationSort!]): NegotiationConnection!
  }
  type Negotiation {
    databaseId: Long!  year: Int!  state: String!  employees: Int!
    opinions(first: Int! = 3, order: [OpinionSort!]): OpinionConnection!
  }
  type Opinion { databaseId: Long!  text: String!  createdOn: String! }
  type Region {
    code: String!  name: String!
    children: [Region!]!
    "Enterprises in this region and in every region under it"
    enterpriseCount: Int!
  }
`;
const Long = new GraphQLScalarType({ name: 'Long', serialize: Number, parseValue: Number, parseLiteral: (n) => (n.kind === Kind.INT ? Number(n.value) : undefined) });

/** Resolvers common to both engines. totalCount is resolved only where it is asked for. The orders are the only ones served. */
export const resolvers = {
  Long,
  Query: {
    enterprise: async (_, { databaseId }) => (await db.enterprisesByIds([databaseId]))[0] ?? null,
    enterprises: (_, { where, first }) => ({ division: where.division.eq, industry: where.industry?.eq, first }),
    region: async (_, { code }) => (await db.regionsByCodes([code]))[0] ?? null,
  },
  EnterpriseConnection: {
    nodes: ({ division, industry, first }) =>
      industry == null ? db.enterprisesByDivision(division, first) : db.enterprisesByDivisionIndustry(division, industry, first),
    totalCount: async ({ division, industry }) =>
      (await (industry == null ? db.countByDivision(division) : db.countByDivisionIndustry(division, industry)))[0].n,
  },
};
