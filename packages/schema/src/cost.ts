import { greatestSize } from '@nhipcau/pothos-kysely';
import { type GraphQLField, getNamedType, getNullableType, isListType } from 'graphql';

/** What one operation may cost at most. */
export const limit = { complexity: 250_000, depth: 20, breadth: 1_000 };

/** Short lists by their nature: participants, shares, aliases. */
const shortList = 5;
/** Lists that are whole by their nature: the marks of a map. */
const wholeTable = 1_000;
const defaultPage = 20;

function pageSize(args: Readonly<Record<string, unknown>>): number {
  const size = args.first ?? args.last ?? defaultPage;
  return typeof size === 'number' ? Math.min(Math.max(size, 1), greatestSize) : defaultPage;
}

/**
 * What a field costs: one for itself, and for what it selects as often as it has records. A connection has as many as
 * its page asks for, counted once, at the connection; its `nodes` and `edges` do not multiply again.
 */
export function costOf(
  args: Readonly<Record<string, unknown>>,
  _context: unknown,
  field: Pick<GraphQLField<unknown, unknown>, 'name' | 'type' | 'extensions'>,
): { field: number; multiplier: number } {
  const { name, type } = field;
  if (getNamedType(type).name.endsWith('Connection')) return { field: 1, multiplier: pageSize(args) };
  if (isWholeTable(field)) return { field: 1, multiplier: wholeTable };
  const isPage = name === 'nodes' || name === 'edges';
  const multiplier = isListType(getNullableType(type)) && !isPage ? shortList : 1;
  return { field: 1, multiplier };
}

/** A list of Query is all of a table. */
function isWholeTable({
  type,
  extensions,
}: Pick<GraphQLField<unknown, unknown>, 'type' | 'extensions'>): boolean {
  const planned = extensions.kyselyField as { readonly root?: boolean } | undefined;
  return planned?.root === true && isListType(getNullableType(type));
}
