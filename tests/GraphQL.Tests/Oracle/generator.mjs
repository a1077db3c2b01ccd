// Makes documents for a schema: valid ones as a rule, and ones with a few mistakes of the kinds that people make.
import {
  getNamedType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType,
  isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField,
} from 'graphql';

/** A small generator of random numbers (mulberry32), so that a seed says everything. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export class Generator {
  constructor(schema, next) {
    this.schema = schema;
    this.next = next;
    this.composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type) && !type.name.startsWith('__'));
    this.names = this.composites.flatMap((type) => (type.getFields ? Object.keys(type.getFields()) : []));
  }

  below(limit) { return Math.floor(this.next() * limit); }

  chance(probability) { return this.next() < probability; }

  pick(items) { return items[this.below(items.length)]; }

  /** @param mistakes how likely it is that a place is wrong */
  document(mistakes) {
    this.mistakes = mistakes;
    this.isInFragment = false;
    this.fragments = new Map();
    this.pendingFragments = [];
    const operations = this.chance(0.1) ? 2 : 1;
    const texts = [];
    for (let index = 0; index < operations; index++) texts.push(this.operation(index, operations));
    this.isInFragment = true;
    for (let index = 0; index < this.pendingFragments.length; index++) {
      const { name, type } = this.pendingFragments[index];
      texts.push(`fragment ${name} on ${this.err() ? this.wrongTypeName() : type.name} ${this.selectionSet(type, 2)}`);
    }
    if (this.err()) texts.push(`fragment Unused on ${this.pick(this.composites).name} { __typename }`);
    return texts.join('\n');
  }

  err() { return this.next() < this.mistakes; }

  wrongTypeName() { return this.pick(['Nothing', 'String', 'Enterprize', 'Role', ...this.composites.map((type) => type.name)]); }

  operation(index, count) {
    this.variables = new Map();
    const kinds = [['query', this.schema.getQueryType()], ['query', this.schema.getQueryType()], ['mutation', this.schema.getMutationType()],
      ['subscription', this.schema.getSubscriptionType()]].filter(([, type]) => type);
    const [kind, type] = this.pick(kinds);
    const body = kind === 'subscription' && !this.err()
      ? `{ ${this.field(type, this.pick(Object.values(type.getFields())), 3)} }`
      : this.selectionSet(type, 1 + this.below(3), kind !== 'subscription');
    const directives = this.err() ? ` ${this.directive()}` : '';
    if (this.err()) this.variables.set('unused', 'Int');
    const variables = [...this.variables].map(([name, text]) => `$${name}: ${text}`);
    if (this.err() && variables.length) variables.pop();
    if (this.err() && variables.length) variables.push(variables[0]);
    const name = count > 1 && this.err() ? '' : this.err() ? 'Same' : `Operation${index}`;
    return `${kind} ${name}${variables.length ? `(${variables.join(', ')})` : ''}${directives} ${body}`;
  }

  selectionSet(type, depth, mayUseFragments = true) {
    const lines = [];
    const count = 1 + this.below(3);
    for (let index = 0; index < count; index++) lines.push(this.selection(type, depth, mayUseFragments));
    const separator = this.chance(0.5) ? '\n  ' : ' ';
    return `{${separator}${lines.join(separator)} }`;
  }

  selection(type, depth, mayUseFragments) {
    const roll = this.next();
    if (mayUseFragments && roll < 0.1 && (!this.isInFragment || this.err())) return this.spread(type);
    if (mayUseFragments && depth > 0 && roll < 0.25) return this.inlineFragment(type, depth);
    if (roll < 0.3) return this.err() ? '__typenam' : '__typename';
    const fields = type.getFields ? Object.values(type.getFields()) : [];
    if (this.err()) return this.misspelt(this.pick(this.names));
    if (fields.length === 0) return '__typename';
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const field = this.pick(depth <= 0 && leaves.length ? leaves : fields);
    return this.field(type, field, depth);
  }

  field(type, field, depth) {
    const alias = this.chance(0.15) ? `${this.pick(['a', 'b', 'other', field.name])}: ` : '';
    const named = getNamedType(field.type);
    let below = isCompositeType(named) ? ` ${depth <= -2 ? '{ __typename }' : this.selectionSet(named, depth - 1)}` : '';
    if (this.err()) below = below ? '' : ' { id }';
    const directives = this.chance(0.06) || this.err() ? ` ${this.directive()}` : '';
    const name = this.err() ? this.misspelt(field.name) : field.name;
    return `${alias}${name}${this.fieldArguments(field.args)}${directives}${below}`;
  }

  fieldArguments(args) {
    const given = args.filter((arg) => (isRequiredArgument(arg) ? !this.err() : this.chance(0.35)));
    const texts = given.map((arg) => `${this.err() ? this.misspelt(arg.name) : arg.name}: ${this.argumentValue(arg.type)}`);
    if (this.err()) texts.push('nonsense: 1');
    if (this.err() && texts.length) texts.push(texts[0]);
    return texts.length ? `(${texts.join(', ')})` : '';
  }

  argumentValue(type) {
    if (!this.chance(0.25) || (this.isInFragment && !this.err())) return this.value(type, 0);
    const name = this.pick(['v', 'w', 'x', 'y', 'z']) + this.variables.size;
    let text = `${type}`;
    if (this.err()) text = this.pick(['Int', 'String!', '[ID]', 'Enterprise', 'Unknown', 'Boolean', text.replace('!', '')]);
    else if (isNonNullType(type) && this.chance(0.2)) text = `${type.ofType} = ${this.value(type, 0)}`;
    if (!this.err()) this.variables.set(name, text);
    return `$${name}`;
  }

  value(type, depth) {
    if (this.err()) return this.pick(['null', '"text"', '12345678901', '-1', '1.5', 'true', 'UNKNOWN', '[]', '[[1, null]]', '{}', '{ a: 1, a: 2 }', '$missing', '"""block\n  text"""', '"2024-02-30"']);
    if (isNonNullType(type)) return this.value(type.ofType, depth);
    if (isListType(type)) return this.listValue(type.ofType, depth);
    if (isEnumType(type)) return this.err() ? 'NOT_A_VALUE' : this.pick(type.getValues()).name;
    if (isInputObjectType(type)) return this.objectValue(type, depth);
    return this.scalar(type.name);
  }

  listValue(item, depth) {
    if (this.chance(0.2)) return this.value(item, depth);
    return `[${Array.from({ length: this.below(3) }, () => this.value(item, depth + 1)).join(', ')}]`;
  }

  objectValue(type, depth) {
    const fields = Object.values(type.getFields());
    let given = type.isOneOf && !this.err()
      ? [this.pick(fields)]
      : fields.filter((field) => (isRequiredInputField(field) ? !this.err() : depth < 3 && this.chance(0.2)));
    const texts = given.map((field) => `${this.err() ? this.misspelt(field.name) : field.name}: ${this.value(field.type, depth + 1)}`);
    return `{${texts.join(', ')}}`;
  }

  scalar(name) {
    switch (name) {
      case 'Int': return `${this.below(100)}`;
      case 'Float': return this.pick(['1', '2.5', '-3e2']);
      case 'Boolean': return this.pick(['true', 'false']);
      case 'ID': return this.pick(['"a1"', '7']);
      case 'String': return this.pick(['"text"', '"工资"', '"a \\"quoted\\" one"', '"""block"""']);
      default: return this.pick(['"2024-01-31"', '5', '{ any: [1] }', '"x"']);
    }
  }

  directive() {
    if (this.next() >= 20 * this.mistakes) return this.pick(['@skip(if: true)', '@include(if: false)', '@include(if: true) @skip(if: false)']);
    return this.pick(['@skip(if: true)', '@include(if: false)', '@include(if: $flag)', '@skip', '@skip(if: "no")', '@unknown', '@deprecated',
      '@include(if: true) @include(if: true)', '@skip(if: true, other: 1)', '@requires(roles: [MENTOR])']);
  }

  spread(type) {
    if (this.err()) return '...Missing';
    const name = `On${type.name}${this.below(2)}`;
    if (!this.fragments.has(name)) {
      this.fragments.set(name, type);
      this.pendingFragments.push({ name, type });
    }
    if (this.err() && this.fragments.size > 1) return `...${this.pick([...this.fragments.keys()])}`;
    return `...${name}${this.chance(0.1) ? ' @include(if: true)' : ''}`;
  }

  inlineFragment(type, depth) {
    if (this.chance(0.2)) return `... ${this.selectionSet(type, depth - 1)}`;
    const possible = isAbstractType(type)
      ? [...this.schema.getPossibleTypes(type)]
      : [type, ...(isObjectType(type) ? type.getInterfaces() : [])];
    const condition = this.err() ? this.pick(this.composites) : this.pick(possible);
    const name = this.err() ? this.wrongTypeName() : condition.name;
    return `... on ${name} ${this.selectionSet(condition, depth - 1)}`;
  }

  misspelt(name) {
    const at = this.below(name.length);
    switch (this.below(4)) {
      case 0: return name.slice(0, at) + name.slice(at + 1) || 'x';
      case 1: return `${name.slice(0, at)}x${name.slice(at)}`;
      case 2: return name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2);
      default: return `${name}s`;
    }
  }

  /** Spoils the text itself, as an editor or a cut-off request does. */
  spoil(text) {
    const at = this.below(text.length);
    const tokens = ['{', '}', '(', ')', '[', ']', ':', '!', '$', '@', '...', '"', '"""', '|', '=', '#', '%', '0', '01', '1.', '\\', 'é', '工', '\u0000', '\ufeff', '&', 'on', 'fragment', 'null', '\n', '😀'];
    switch (this.below(4)) {
      case 0: return text.slice(0, at);
      case 1: return text.slice(0, at) + this.pick(tokens) + text.slice(at);
      case 2: return text.slice(0, at) + text.slice(at + 1 + this.below(3));
      default: return text.slice(0, at) + text.slice(this.below(text.length));
    }
  }
}
