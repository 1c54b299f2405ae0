import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { schema } from '../src/index.ts';

/** What required arguments are given, by the name of the argument. */
const given: Readonly<Record<string, string>> = {
  code: '"DEMO-001"',
  query: '"lai chau"',
  measure: 'COMMITTED',
  groupBy: '[]',
  by: '[SECTOR, YEAR, AMOUNT]',
  asOf: '"2026-01-01"',
};

function argumentsOf(field: GraphQLField<unknown, unknown>, more: string): string | null {
  const required = field.args.filter(isRequiredArgument);
  if (required.some(({ name }) => given[name] === undefined)) return null;
  const texts = [...required.map(({ name }) => `${name}: ${given[name]}`), ...(more ? [more] : [])];
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

/** Whether a field, `Type.name`, is asked for. */
type Wanted = (coordinate: string) => boolean;
const everything: Wanted = () => true;

/** Everything that can be asked of a type, to a depth; below it, its leaves alone. */
export function everyField(type: GraphQLNamedType, depth: number, wanted: Wanted = everything): string {
  if (isUnionType(type)) {
    // Fields of one name may differ in type between the members; what they have in common is asked of each.
    const members = type.getTypes().map((member) => `... on ${member.name} { id }`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const isPage = field.args.some(({ name }) => name === 'first');
    const args = argumentsOf(field, isPage ? 'first: 2' : '');
    if (args === null || !wanted(`${type.name}.${field.name}`)) return [];
    if (isLeafType(named)) return [`${field.name}${args}`];
    const isPart = /Connection$|Edge$|^PageInfo$|^Money$|Key$/.test(named.name);
    if (depth <= 0 && !isPart) return [];
    return [`${field.name}${args} ${everyField(named, depth - (isPart ? 0 : 1), wanted)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** A document for each field of Query that needs no id and gives no whole table, of which not everything may be asked. */
export function everyQuestion(
  depth: number,
  wanted: Wanted = everything,
): readonly (readonly [string, string])[] {
  const query = schema.getQueryType();
  return Object.values(query?.getFields() ?? {}).flatMap((field) => {
    const isPage = field.args.some(({ name }) => name === 'first');
    const args = argumentsOf(field, isPage ? 'first: 7' : '');
    if (args === null || isListType(getNullableType(field.type)) || !wanted(`Query.${field.name}`)) return [];
    const document = `{ ${field.name}${args} ${everyField(getNamedType(field.type), depth, wanted)} }`;
    return [[field.name, document] as const];
  });
}
