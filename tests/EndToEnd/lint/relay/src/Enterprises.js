import { graphql } from 'relay-runtime';

export const page = graphql`
  query EnterprisesPageQuery($first: Int!, $after: String, $where: EnterpriseFilterInput) {
    ...Enterprises_list @arguments(first: $first, after: $after, where: $where)
  }`;

export const list = graphql`
  fragment Enterprises_list on Query
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" }, where: { type: "EnterpriseFilterInput" })
  @refetchable(queryName: "EnterprisesNextQuery") {
    enterprises(first: $first, after: $after, where: $where) @connection(key: "Enterprises_enterprises") {
      edges { node { id name ...Enterprises_rounds } }
    }
  }`;

export const rounds = graphql`
  fragment Enterprises_rounds on Enterprise
  @argumentDefinitions(first: { type: "Int", defaultValue: 5 }, after: { type: "String" })
  @refetchable(queryName: "EnterpriseRoundsQuery") {
    negotiations(first: $first, after: $after) @connection(key: "Enterprises_negotiations") {
      edges { node { id year state } }
    }
  }`;
