// What must not compile of lists, filters and queries. `tsc` reads this file: an error that is expected and does not
// come is an error.
import { sql } from 'kysely';
import { by, comparing } from '../../src/index.ts';
import { libraryBuilder } from '../library/builder.ts';
import { libraryFilters } from '../library/filters.ts';
import { libraryTypes } from '../library/types.ts';

const builder = libraryBuilder({});
const types = libraryTypes(builder);
const filters = libraryFilters(builder, types);
const description = 'What it is.';
const text = builder.kyselyComparison('OtherTextFilter', description, 'String', { eq: 'Equal.' });

// @ts-expect-error there is no such operator
builder.kyselyComparison('Odd', description, 'String', { near: 'Near.' });
// @ts-expect-error there is no such relation
builder.kyselyRelationFilter('book', 'editors', () => filters.author, description);

const title = { type: 'text', column: 'title', description } as const;
const common = { node: types.Book, defaultOrder: [by('TITLE')] };

// @ts-expect-error there is no model of such a table
builder.kyselyList('shelf', { name: 'A', ...common, orderFields: { TITLE: title } });
// @ts-expect-error there is no such column to search in
builder.kyselyList('book', { name: 'B', ...common, orderFields: { TITLE: title }, search: 'subtitle' });
builder.kyselyList('book', {
  name: 'C',
  ...common,
  // @ts-expect-error there is no such column to order by
  orderFields: { TITLE: { type: 'text', column: 'subtitle', description } },
});
builder.kyselyList('book', {
  name: 'D',
  node: types.Book,
  orderFields: { TITLE: title },
  // @ts-expect-error there is no such field in the default order
  defaultOrder: [by('SUBTITLE')],
});
// @ts-expect-error the filter is of another table
builder.kyselyList('book', { name: 'E', ...common, orderFields: { TITLE: title }, filter: filters.author });

builder.kyselyFilterOf('book')('Wrong', description, () => ({
  // @ts-expect-error there is no such column to compare
  subtitle: comparing(text, 'subtitle', description),
}));

builder.queryFields((t) => ({
  // @ts-expect-error there is no model of such a table
  shelves: t.kyselyRows({ table: 'shelf', orderBy: ['id'], description }),
  // @ts-expect-error there is no such column to order by
  publishers: t.kyselyRows({ table: 'publisher', orderBy: ['title'], description }),
  // @ts-expect-error the list of a table is no connection
  books: t.kyselyConnection({ list: filters.book, description }),
}));

// @ts-expect-error the filter is of another table than the one that the relation leads to
builder.kyselyRelationFilter('book', 'authors', () => filters.review, description);
const derived = {
  columns: { key: { type: 'text', nullable: false }, name: { type: 'text', nullable: false } },
  node: types.Named,
  source: () => sql`(select 'a' as key, 'b' as name)`,
} as const;
builder.kyselyDerivedList('F', {
  ...derived,
  // @ts-expect-error the rows have no such column
  key: 'id',
  orderFields: { NAME: { type: 'text', column: 'name', description } },
  defaultOrder: [by('NAME')],
});
builder.kyselyDerivedList('G', {
  ...derived,
  key: 'key',
  // @ts-expect-error the rows have no such column
  orderFields: { NAME: { type: 'text', column: 'title', description } },
  defaultOrder: [by('NAME')],
});
