import { type GraphQLField, getNamedType, getNullableType, isListType } from 'graphql';
import { greatestSize } from './list/page-arguments.ts';

/** Short lists by their nature: participants, shares, aliases. */
const shortList = 5;
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
  { name, type }: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>,
): { field: number; multiplier: number } {
  if (getNamedType(type).name.endsWith('Connection')) return { field: 1, multiplier: pageSize(args) };
  const isPage = name === 'nodes' || name === 'edges';
  const multiplier = isListType(getNullableType(type)) && !isPage ? shortList : 1;
  return { field: 1, multiplier };
}
