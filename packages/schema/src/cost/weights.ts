/**
 * Rows that a field may read besides those that it gives, by its coordinate or by its type: counts and sums go over more
 * than a page. What is not listed reads one row for each object, and none for a value of one.
 */
const byCoordinate: Readonly<Record<string, number>> = {
  // Of each that is given.
  'Query.duplicateSuggestions': 250,
  'Query.search': 200,
  'Query.neighbours': 500,
  // What the schema says of itself is read from memory, but written anew for each that asks.
  'Query.__schema': 10_000,
  'Query.__type': 500,
};

/** The rows of breakdowns and facets are sums over all records that pass the filter, most of them kept. */
const byEnding: readonly (readonly [RegExp, number])[] = [
  [/Breakdown$/, 1_000],
  [/Facets$/, 1_000],
];

/** A change checks, writes and notes. */
const OF_A_MUTATION = 50;
const OF_A_COUNT = 10;

/** @param typeName of what the field gives, without lists */
export function weightOf(parent: string, field: string, typeName: string, isLeaf: boolean): number {
  const own = byCoordinate[`${parent}.${field}`];
  if (own !== undefined) return own;
  if (parent === 'Mutation') return OF_A_MUTATION;
  if (field === 'totalCount') return OF_A_COUNT;
  if (isLeaf || typeName === 'PageInfo' || typeName.endsWith('Edge')) return 0;
  return byEnding.find(([ending]) => ending.test(typeName))?.[1] ?? 1;
}
