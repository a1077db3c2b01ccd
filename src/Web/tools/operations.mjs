// Reads the contract (schema/) and the pages' operations (src/**/*.graphql), refuses an operation that does not fit the
// contract, and writes the types of variables and data to src/graphql/operations.ts.
//   node tools/operations.mjs [SCHEMA_DIRECTORY]
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as graphql from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemaDirectory = process.argv[2] ?? join(root, '../../schema');
const target = join(root, 'src/graphql/operations.ts');

const scalarTypes = {
  ID: 'string', String: 'string', Boolean: 'boolean', Int: 'number', Float: 'number',
  Date: 'string', DateTime: 'string', Decimal: 'number', Long: 'number', Json: 'unknown',
};

const files = (directory, recursive = true) => readdirSync(directory, { recursive })
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => join(directory, name))
  .sort();

const parsed = (file) => graphql.parse(new graphql.Source(readFileSync(file, 'utf8'), relative(root, file)));

// The contract lies in the folder itself; below it are trusted operations.
function loadSchema() {
  const schema = graphql.buildASTSchema(graphql.concatAST(files(schemaDirectory, false).map(parsed)));
  if (!schema.getQueryType()) {
    throw new Error(`${schemaDirectory} holds no schema`);
  }
  return schema;
}

function loadOperations(schema) {
  const document = graphql.concatAST(files(join(root, 'src')).map(parsed));
  const unnamed = document.definitions.filter((definition) => !definition.name);
  const problems = [
    ...graphql.validate(schema, document).map((error) => graphql.printError(error)),
    ...unnamed.map((definition) => `An operation without a name: ${definition.loc.source.name}`),
  ];
  if (problems.length > 0) {
    throw new Error(problems.join('\n\n'));
  }
  return document.definitions;
}

/** Prints TypeScript for the types that the operations mention. */
class TypePrinter {
  constructor(schema, fragments) {
    this.schema = schema;
    this.fragments = fragments;
    this.named = new Map();
  }

  nullable(type, inner) {
    if (graphql.isNonNullType(type)) {
      return inner(type.ofType);
    }
    return `${inner(type)} | null`;
  }

  output(type, selections, indent) {
    return this.nullable(type, (present) => {
      if (graphql.isListType(present)) {
        return `ReadonlyArray<${this.output(present.ofType, selections, indent)}>`;
      }
      return graphql.isCompositeType(present) ? this.object(present, selections, indent) : this.leaf(present);
    });
  }

  object(type, selections, indent) {
    const inner = `${indent}  `;
    const fields = this.collect(type, selections).map(([key, field, isCertain]) => {
      const name = field.name.value;
      const printed = name === '__typename'
        ? JSON.stringify(type.name)
        : this.output(this.owner(type, selections).getFields()[name].type, field.selectionSet?.selections ?? [], inner);
      return `${inner}readonly ${key}${isCertain ? '' : '?'}: ${printed};`;
    });
    return `{\n${fields.join('\n')}\n${indent}}`;
  }

  // https://spec.graphql.org/September2025/#CollectFields()
  collect(type, selections, isCertain = true) {
    return selections.flatMap((selection) => {
      const certain = isCertain && !selection.directives?.length;
      if (selection.kind === 'Field') {
        return [[selection.alias?.value ?? selection.name.value, selection, certain]];
      }
      const part = selection.kind === 'FragmentSpread' ? this.fragments.get(selection.name.value) : selection;
      if (part.typeCondition && !this.covers(part.typeCondition.name.value, type)) {
        throw new Error(`A fragment on another type than ${type.name} has no printed type: ${part.typeCondition.name.value}`);
      }
      return this.collect(type, part.selectionSet.selections, certain);
    });
  }

  /** Whether a fragment on a type takes every object of another: itself, or an interface that all of a union's members have. */
  covers(name, type) {
    return name === type.name
      || (graphql.isUnionType(type) && type.getTypes().every((member) => member.getInterfaces().some((known) => known.name === name)));
  }

  /** The type with the fields: a union has none of its own. */
  owner(type, selections) {
    return graphql.isUnionType(type) ? this.schema.getType(selections.find((one) => one.typeCondition).typeCondition.name.value) : type;
  }

  leaf(type) {
    if (graphql.isEnumType(type)) {
      const values = type.getValues().map((value) => `'${value.name}'`).join(' | ');
      this.named.set(type.name, `export type ${type.name} = ${values};`);
      return type.name;
    }
    if (!(type.name in scalarTypes)) {
      throw new Error(`The scalar ${type.name} has no TypeScript type here`);
    }
    return scalarTypes[type.name];
  }

  input(type) {
    return this.nullable(type, (present) => {
      if (graphql.isListType(present)) {
        return `ReadonlyArray<${this.input(present.ofType)}>`;
      }
      return graphql.isInputObjectType(present) ? this.inputObject(present) : this.leaf(present);
    });
  }

  inputObject(type) {
    if (!this.named.has(type.name)) {
      this.named.set(type.name, '');
      const fields = Object.values(type.getFields()).map((field) =>
        `  readonly ${field.name}${graphql.isRequiredInputField(field) ? '' : '?'}: ${this.input(field.type)};`);
      this.named.set(type.name, `export interface ${type.name} {\n${fields.join('\n')}\n}`);
    }
    return type.name;
  }

  variables(operation) {
    const fields = (operation.variableDefinitions ?? []).map((definition) => {
      const type = graphql.typeFromAST(this.schema, definition.type);
      const isRequired = graphql.isNonNullType(type) && !definition.defaultValue;
      return `  readonly ${definition.variable.name.value}${isRequired ? '' : '?'}: ${this.input(type)};`;
    });
    return fields.length === 0 ? '{}' : `{\n${fields.join('\n')}\n}`;
  }
}

function usedFragments(node, fragments, found = new Set()) {
  graphql.visit(node, {
    FragmentSpread(spread) {
      const name = spread.name.value;
      if (!found.has(name)) {
        found.add(name);
        usedFragments(fragments.get(name), fragments, found);
      }
    },
  });
  return [...found].map((name) => fragments.get(name));
}

function printOperation(printer, schema, operation) {
  const name = operation.name.value;
  const rootType = schema.getRootType(operation.operation);
  const text = [operation, ...usedFragments(operation, printer.fragments)].map(graphql.print).join('\n');
  return [
    `export type ${name}Data = ${printer.object(rootType, operation.selectionSet.selections, '')};`,
    `export type ${name}Variables = ${printer.variables(operation)};`,
    `export const ${name}: Operation<${name}Data, ${name}Variables> = {`,
    `  name: '${name}',`,
    `  text: ${JSON.stringify(graphql.stripIgnoredCharacters(text))},`,
    '};',
  ].join('\n');
}

try {
  const schema = loadSchema();
  const definitions = loadOperations(schema);
  const fragments = new Map(definitions.filter((one) => one.kind === 'FragmentDefinition').map((one) => [one.name.value, one]));
  const printer = new TypePrinter(schema, fragments);
  const operations = definitions.filter((one) => one.kind === 'OperationDefinition');
  const printed = operations.map((operation) => printOperation(printer, schema, operation));
  const parts = [
    "// Written by tools/operations.mjs from the contract; do not edit.\nimport type { Operation } from './operation';",
    ...[...printer.named.values()].sort(),
    ...printed,
  ];
  writeFileSync(target, `${parts.join('\n\n')}\n`);
  console.log(`${operations.length} operations fit the contract`);
} catch (problem) {
  console.error(problem.message);
  process.exitCode = 1;
}
