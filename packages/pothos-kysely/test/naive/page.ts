import { GraphQLError } from 'graphql';

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface NaivePage<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/**
 * A page of rows that are already in their order. `placeOf` tells how a row stands to the one with a cursor's key: less
 * than 0 before it, 0 it is the row, greater than 0 behind it.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  { first, after, last, before }: PageArguments,
  placeOf: (row: Row, cursorKey: string) => number,
): NaivePage<Row> {
  const size = last ?? first ?? 20;
  if (size < 1 || size > 100) refuse('a size is from 1 to 100');
  if (first != null && last != null) refuse('first and last');
  if (last != null) {
    if (after != null) refuse('after with last');
    const candidates = before == null ? rows : rows.filter((row) => placeOf(row, keyOf(before)) < 0);
    const shown = candidates.slice(-size);
    const hasNextPage = before != null && rows.some((row) => placeOf(row, keyOf(before)) >= 0);
    return { rows: shown, hasNextPage, hasPreviousPage: candidates.length > size };
  }
  if (before != null) refuse('before with first');
  const candidates = after == null ? rows : rows.filter((row) => placeOf(row, keyOf(after)) > 0);
  const hasPreviousPage = after != null && rows.some((row) => placeOf(row, keyOf(after)) <= 0);
  return { rows: candidates.slice(0, size), hasNextPage: candidates.length > size, hasPreviousPage };
}

/** The key of the row that a cursor stands for: the last value of its position. */
export function keyOf(cursor: string): string {
  const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  return Array.isArray(position) ? String(position.at(-1)) : '';
}

/** Where naive resolvers give the key of a row, the planner gives its position: the same row is the same cursor. */
export const naiveCursor = (key: string) => `cursor of ${key}`;

/** An answer of the planner's, its cursors as the naive resolvers write them. */
export function withNaiveCursors(value: unknown): unknown {
  if (typeof value === 'string') return /^Wy[IJ][\w-]{20,}$/.test(value) ? naiveCursor(keyOf(value)) : value;
  if (Array.isArray(value)) return value.map(withNaiveCursors);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withNaiveCursors(member)]));
}
