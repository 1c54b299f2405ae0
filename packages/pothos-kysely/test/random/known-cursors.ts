import type { GraphQLSchema } from 'graphql';
import type { LibraryContext } from '../library/builder.ts';
import type { Library } from '../library/open-library.ts';

/** Orders that random documents ask for, by the name of the list's order input. */
const orders: Readonly<Record<string, readonly (readonly object[])[]>> = {
  Book: [
    [],
    [{ field: 'PAGES' }],
    [{ field: 'PAGES', direction: 'DESC', nulls: 'FIRST' }, { field: 'TITLE' }],
    [{ field: 'ADDED_AT', nulls: 'FIRST' }],
    [{ field: 'PUBLISHER', direction: 'DESC' }, { field: 'PUBLISHED' }],
    [
      { field: 'REVIEWS', direction: 'DESC' },
      { field: 'PRICE', nulls: 'FIRST' },
    ],
    [{ field: 'PRICE', direction: 'DESC' }],
  ],
  Review: [[], [{ field: 'STARS' }], [{ field: 'STARS', direction: 'DESC' }, { field: 'WRITTEN_AT' }]],
  Author: [[], [{ field: 'BORN', direction: 'DESC', nulls: 'FIRST' }]],
  Named: [[]],
  Found: [[]],
};

/** An order with the cursors of rows in it, as a viewer was given them. */
export interface KnownOrder {
  readonly orderBy: readonly object[];
  readonly cursors: readonly string[];
}

export type KnownCursors = Readonly<Record<string, readonly KnownOrder[]>>;

const fields: Readonly<Record<string, string>> = {
  Book: 'books',
  Review: 'reviews',
  Author: 'authors',
  Named: 'named',
  Found: 'search',
};

/** Takes real cursors from real pages. */
export async function knownCursors(
  library: Library,
  schema: GraphQLSchema,
  context: Partial<LibraryContext>,
): Promise<KnownCursors> {
  const found: Record<string, KnownOrder[]> = {};
  for (const [list, ofList] of Object.entries(orders)) {
    found[list] = [];
    for (const orderBy of ofList) {
      if (context.viewer === 'guest' && JSON.stringify(orderBy).includes('PRICE')) continue;
      const isOrdered = list !== 'Named' && list !== 'Found';
      const variable = isOrdered ? `query Cursors($orderBy: [${list}Order!])` : 'query Cursors';
      const given = `${list === 'Found' ? 'query: "1", ' : ''}${isOrdered ? 'orderBy: $orderBy, ' : ''}first: 100`;
      const document = `${variable} { page: ${fields[list]}(${given}) { edges { cursor } } }`;
      const text = await library.answer({ schema, document, variables: { orderBy }, context });
      const { page } = JSON.parse(text ?? '') as { page: { edges: { cursor: string }[] } };
      found[list]?.push({ orderBy, cursors: page.edges.map(({ cursor }) => cursor) });
    }
  }
  return found;
}
