import { encodeNodeId } from '@nhipcau/schema/node-id';
import { type GraphQLField, getNamedType, isEnumType, isRequiredArgument } from 'graphql';

/** What required arguments are given, by their names. */
const given: Readonly<Record<string, string>> = {
  code: '"DEMO-001"',
  currency: '"USD"',
  date: '"2024-06-03"',
  asOf: '"2026-01-01"',
  query: '"lai chau"',
  groupBy: '[]',
};

/** Of which type the records are whose ids arguments of these names are; others say it by what their field gives. */
const ofRecords: Readonly<Record<string, string>> = { partner: 'Organisation' };

/** The ids of records that were met, by their types. */
export type Met = Map<string, string>;

/** Stands for a record that nobody has met. */
const unknown = (type: string) => encodeNodeId(type, '00000000-0000-7000-8000-000000000000');

/**
 * A field's arguments as they stand in an operation: what it must have, a few records at most, and what else is asked.
 * @param type the type of the record that is wanted, where an id says which
 */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  type: string,
  met: Met,
  more: readonly string[] = [],
  size = 3,
): string {
  const texts = field.args.filter(isRequiredArgument).map(({ name, type: declared }) => {
    const named = getNamedType(declared);
    if (named.name === 'ID') {
      const wanted = ofRecords[name] ?? (type === 'Node' ? 'Project' : type);
      return `${name}: "${met.get(wanted) ?? unknown(wanted)}"`;
    }
    const value = isEnumType(named) && given[name] === undefined ? named.getValues()[0]?.name : given[name];
    if (value === undefined) throw new Error(`say in tests/rights what ${field.name}(${name}:) is given`);
    return `${name}: ${value}`;
  });
  if (field.args.some(({ name }) => name === 'first')) texts.push(`first: ${size}`);
  texts.push(...more);
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

/** Notes which records an answer has. */
export function meet(met: Met, data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  const { __typename, id } = data as { readonly __typename?: unknown; readonly id?: unknown };
  if (typeof __typename === 'string' && typeof id === 'string' && !met.has(__typename))
    met.set(__typename, id);
  for (const each of Object.values(data)) meet(met, each);
}
