import graphql from '@graphql-eslint/eslint-plugin';

// lint.mjs puts the exported schema and the trusted documents here.
const parserOptions = { graphQLConfig: { schema: './checked/schema/*.graphql', documents: './checked/operations/**/*.graphql' } };

export default [
  { files: ['checked/schema/*.graphql', 'checked/operations/**/*.graphql'], languageOptions: { parser: graphql.parser, parserOptions }, plugins: { '@graphql-eslint': graphql } },
  {
    files: ['checked/schema/*.graphql'],
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // Exception 1: descriptions of one line stand in quotation marks, longer ones in blocks.
      '@graphql-eslint/description-style': 'off',
      // Exception 2: values such as a deadline, a score or a page have no identity of their own; whatever has one implements Node.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Exception 3: short lists that belong to an object are plain lists; whatever can grow is a connection.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  {
    files: ['checked/operations/**/*.graphql'],
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // Exception 4: a document asks for an id where it keeps the object, not for every name that it shows.
      '@graphql-eslint/require-selections': 'off',
    },
  },
];
