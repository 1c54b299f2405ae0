import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql';
import type { KnownCursors } from './known-cursors.ts';
import type { Random } from './random.ts';
import { randomInput } from './random-values.ts';

export interface RandomDocument {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RandomOptions {
  readonly schema: GraphQLSchema;
  readonly cursors: KnownCursors;
  /** Fields of Query and of objects that are not asked for. */
  readonly without: ReadonlySet<string>;
  /** Whether filters may name a field. */
  readonly allows: (field: string) => boolean;
}

type Field = GraphQLField<unknown, unknown>;

const bookKey = (number: number) => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
const globalId = (typename: string, key: string) => Buffer.from(`${typename}:${key}`).toString('base64');

/** Writes a random document that is valid for a schema, with its variables. */
export class DocumentWriter {
  readonly #random: Random;
  readonly #options: RandomOptions;
  readonly #variables: { name: string; type: string; value: unknown }[] = [];
  readonly #fragments: { name: string; type: string; text: string }[] = [];
  #aliases = 0;
  #left: number;

  constructor(random: Random, options: RandomOptions) {
    this.#random = random;
    this.#options = options;
    this.#left = random.between(4, 30);
  }

  write(): RandomDocument {
    const query = this.#options.schema.getQueryType();
    if (!query) throw new Error('the schema has no queries');
    const selections = this.#selections(query, 0, 1, false);
    const declared = this.#variables.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const fragments = this.#fragments.map(
      ({ name, type, text }) => `fragment ${name} on ${type} { ${text} }`,
    );
    return {
      document: [`query Random${declared && `(${declared})`} { ${selections} }`, ...fragments].join('\n'),
      variables: Object.fromEntries(this.#variables.map(({ name, value }) => [name, value])),
    };
  }

  /** Fields of an object type; all under names of their own where objects of other types stand at the same place. */
  #selections(type: GraphQLObjectType, depth: number, parents: number, named: boolean): string {
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: of }) => !this.#options.without.has(name) && (depth < 6 || isLeafType(getNamedType(of))),
    );
    const count = this.#random.between(1, depth === 0 ? 3 : 5);
    const texts = this.#random.some(fields, count).flatMap((field) => {
      this.#left -= 1;
      const written = this.#field(field, depth, parents, named);
      return written === null ? [] : [this.#wrapped(type, written)];
    });
    if (texts.length === 0 || this.#random.chance(0.15)) texts.push(`${this.#alias()}__typename`);
    return texts.join(' ');
  }

  #alias(): string {
    this.#aliases += 1;
    return `a${this.#aliases}: `;
  }

  /** A field, sometimes twice: the same question under two names. */
  #field(field: Field, depth: number, parents: number, named: boolean): string | null {
    const isLeaf = isLeafType(getNamedType(field.type));
    if (!isLeaf && this.#left < 0) return null;
    const size = this.#sizeOf(field, parents);
    const given = this.#arguments(field, size);
    const one = () => {
      const isNamed = named || field.args.length > 0 || this.#random.chance(0.2);
      const below = isLeaf ? '' : ` { ${this.#below(getNamedType(field.type), depth, parents * size)} }`;
      return `${isNamed ? this.#alias() : ''}${field.name}${given}${this.#directive()}${below}`;
    };
    return this.#random.chance(0.1) ? `${one()} ${one()}` : one();
  }

  #below(type: GraphQLNamedType, depth: number, parents: number): string {
    if (isObjectType(type)) return this.#selections(type, depth + 1, parents, false);
    if (!isAbstractType(type)) throw new Error(`${type.name} has no fields`);
    const possible = this.#options.schema.getPossibleTypes(type);
    const texts = this.#random
      .some(possible, this.#random.between(0, 3))
      .map((each) => `... on ${each.name} { ${this.#selections(each, depth + 1, parents, true)} }`);
    if (type.name === 'Named') texts.push(`name${this.#directive()}`, `${this.#alias()}size`);
    return [...texts, '__typename'].join(' ');
  }

  /** Now and then in a fragment: inline with or without its type, or named and spread again elsewhere. */
  #wrapped(type: GraphQLObjectType, text: string): string {
    if (!this.#random.chance(0.2)) return text;
    const directive = this.#directive();
    const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
    if (isNode && this.#random.chance(0.2)) return `... on Node${directive} { ${this.#alias()}id } ${text}`;
    if (this.#random.chance(0.3)) return `...${directive} { ${text} }`;
    if (this.#random.chance(0.4)) return `... on ${type.name}${directive} { ${text} }`;
    const others = this.#fragments.filter((each) => each.type === type.name);
    const name = `F${this.#fragments.length}`;
    // Fragments name each other only backwards, so that none contains itself.
    const again =
      others.length > 0 && this.#random.chance(0.3) ? ` ...${this.#random.pick(others).name}` : '';
    this.#fragments.push({ name, type: type.name, text });
    return `...${name}${directive}${again}`;
  }

  #directive(): string {
    if (!this.#random.chance(0.08)) return '';
    const isSkip = this.#random.chance(0.5);
    // What is asked for is mostly there.
    const value = this.#random.chance(0.6) !== isSkip;
    const condition = this.#random.chance(0.7) ? `$${this.#variable('Boolean!', value)}` : String(value);
    return isSkip ? ` @skip(if: ${condition})` : ` @include(if: ${condition})`;
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#variables.length}`;
    this.#variables.push({ name, type, value });
    return name;
  }

  /** So many rows of each field: fewer where there are many parents. */
  #sizeOf(field: Field, parents: number): number {
    if (getNamedType(field.type).name.endsWith('Connection')) {
      const greatest = Math.max(1, Math.floor(150 / parents));
      return Math.min(
        greatest,
        this.#random.chance(0.2) ? this.#random.between(41, 60) : this.#random.between(1, 6),
      );
    }
    return isListType(getNullableType(field.type)) ? 8 : 1;
  }

  #arguments(field: Field, size: number): string {
    const values = this.#valuesOf(field, size);
    const texts = field.args
      .filter(({ name }) => name in values)
      .map((argument) => `${argument.name}: ${this.#value(argument, values[argument.name])}`);
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  }

  #value({ type }: GraphQLArgument, value: unknown): string {
    if (this.#random.chance(0.4)) return `$${this.#variable(String(type), value)}`;
    const node = astFromValue(value, type);
    return node ? print(node) : 'null';
  }

  #valuesOf({ args, type }: Field, size: number): Record<string, unknown> {
    const name = getNamedType(type).name;
    const values = name.endsWith('Connection') ? this.#page(name.replace('Connection', ''), size) : {};
    for (const argument of args) {
      const isAsked = isRequiredArgument(argument) || this.#random.chance(0.35);
      if (argument.name in pageArguments || !isAsked) continue;
      values[argument.name] = this.#argumentValue(argument.name, argument.type);
    }
    return values;
  }

  #page(list: string, size: number): Record<string, unknown> {
    const { orderBy, cursors } = this.#random.pick(this.#options.cursors[list] ?? []);
    const isBackward = this.#random.chance(0.3);
    const cursor = this.#random.chance(0.3) && cursors.length > 0 ? this.#random.pick(cursors) : undefined;
    return {
      ...(orderBy.length > 0 && { orderBy }),
      [isBackward ? 'last' : 'first']: size,
      ...(cursor !== undefined && { [isBackward ? 'before' : 'after']: cursor }),
    };
  }

  #argumentValue(name: string, type: GraphQLInputType): unknown {
    const random = this.#random;
    const key = () => bookKey(random.between(1, 160));
    const existing = () => bookKey(random.between(1, 150));
    const id = () =>
      random.pick([
        globalId('Book', key()),
        globalId('Country', 'ÑÉ'),
        globalId('Author', '9007199254740995'),
        globalId('Review', key().replace('9000', 'a000')),
        globalId('Publisher', key().replace('9000', '8000').replace(/\d\d$/, '03')),
      ]);
    if (name === 'keys')
      return Array.from({ length: random.chance(0.3) ? 45 : random.between(0, 4) }, existing);
    if (name === 'id') return id();
    if (name === 'ids') return Array.from({ length: random.between(0, 4) }, id);
    if (name === 'key')
      return random.pick([
        '9007199254740995',
        '9007199254740999',
        '7',
        key(),
        key().replace('9000', '8000').replace(/\d\d$/, '02'),
        key().replace('9000', 'a000'),
      ]);
    if (name === 'code') return random.pick(['VN', 'LA', 'ÑÉ', 'none']);
    if (name === 'query') return random.pick(['1', 'Sách', 'Tác', 'none']);
    if (name === 'search') return random.pick(['tác 1', 'GIẢ', '', '  b ', '%']);
    return randomInput(random, type, this.#options.allows);
  }
}

const pageArguments = { first: 0, after: 0, last: 0, before: 0, orderBy: 0 };
