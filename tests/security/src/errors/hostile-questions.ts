import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { hostileValues } from './hostile-values.ts';

/** A query with one value that is not what it should be. */
export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Field = GraphQLField<unknown, unknown>;

/** Every argument of every query, and every filter of those that are filters, with every value that is hostile to its type. */
export function hostileQuestions(schema: GraphQLSchema): readonly Question[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => field.args.flatMap((argument) => questionsOf(field, argument)));
}

function questionsOf(field: Field, argument: GraphQLArgument): readonly Question[] {
  const declared = field.args
    .filter(({ type, name }) => isNonNullType(type) || name === argument.name)
    .map(({ name, type }) => `$${name}: ${type}`);
  const given = declared.map((each) => each.slice(1, each.indexOf(':'))).map((name) => `${name}: $${name}`);
  const query = `query (${declared.join(', ')}) { ${field.name}(${given.join(', ')}) ${selection(field)} }`;
  const others = Object.fromEntries(
    field.args
      .filter(({ type, name }) => isNonNullType(type) && name !== argument.name)
      .map(({ name, type }) => [name, harmless(type)]),
  );
  return hostile(argument.type, 2).map(([path, value]) => ({
    name: `${field.name}(${argument.name}${path}: ${JSON.stringify(value)?.slice(0, 40)})`,
    query,
    variables: { ...others, [argument.name]: value },
  }));
}

/** Values that are hostile somewhere within, to so deep a place. */
function hostile(
  type: GraphQLInputType,
  depth: number,
): readonly (readonly [path: string, value: unknown])[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return hostile(nullable.ofType, depth).map(([path, value]) => [path, [value]]);
  const named = getNamedType(nullable);
  if (isLeafType(named)) return (hostileValues[named.name] ?? []).map((value) => ['', value]);
  if (!isInputObjectType(named) || depth === 0) return [];
  const members = Object.values(named.getFields());
  const isRecursive = (member: string) => ['and', 'or', 'not'].includes(member);
  return members
    .filter(({ name }) => !isRecursive(name))
    .flatMap((member) =>
      hostile(member.type, depth - 1).map(
        ([path, value]) => [`.${member.name}${path}`, { [member.name]: value }] as const,
      ),
    );
}

/** Something that an argument takes which has to be given. */
function harmless(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [harmless(nullable.ofType)];
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) return {};
  return named.name === 'Int' ? 1 : named.name === 'Date' ? '2026-01-01' : 'VND';
}

function selection({ type }: Field): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return '{ __typename }';
  const fields = named.getFields();
  const parts = ['__typename'];
  if (fields.totalCount) parts.push('totalCount');
  if (fields.nodes) parts.push('nodes { __typename }');
  if (fields.rows) parts.push('rows { __typename }');
  return `{ ${parts.join(' ')} }`;
}
