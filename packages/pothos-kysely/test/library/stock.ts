import { type SqlBool, sql } from 'kysely';
import {
  type Derived,
  type DerivedQuestion,
  derivedField,
  derivedMember,
  derivedRow,
  derivedRows,
  type Rows,
} from '../../src/index.ts';
import type { LibraryBuilder } from './builder.ts';
import type { LibraryTypes } from './types.ts';

interface GenreCount {
  readonly genre: 'NOVEL' | 'POEMS' | 'ESSAYS' | null;
  readonly count: number;
}

interface StockRow {
  readonly publisher_id: string | null;
  readonly books: number;
  readonly pages: string | null;
  readonly is_total: boolean;
}

const stockColumns = {
  publisher_id: { type: 'uuid', nullable: true },
  books: { type: 'int4', nullable: false },
  pages: { type: 'int8', nullable: true },
  is_total: { type: 'bool', nullable: false },
} as const;

/** Books by publisher and all together: of all the library, or of the genres that a field's arguments name. */
const stock: Derived = {
  name: 'Stock',
  columns: stockColumns,
  source: ({ argument, reads }: DerivedQuestion) => {
    const genres = argument.member('genres');
    const where = genres.isGiven
      ? sql<SqlBool>`genre::text = any(${genres.bind()}::text[])`
      : sql<SqlBool>`true`;
    const pages = ['rows', 'total', 'wholeStock'].some((member) => reads(member).has('pages'));
    return sql`
      select publisher_id, count(*)::int as books, ${pages ? sql`sum(pages)` : sql`null::bigint`} as pages,
        grouping(publisher_id) = 1 as is_total
      from book where ${where} group by grouping sets ((publisher_id), ())
    `;
  },
  orderBy: ['publisher_id'],
};

/** A sum over all books that match a connection's filter: of the whole list where it has none. */
export const wholeStock = derivedMember(stock, (name) => sql<SqlBool>`${name('is_total')}`);

export function stockTypes(builder: LibraryBuilder, { Genre }: LibraryTypes) {
  const Extent = builder.kyselyValue<{ books: number; pages: string | null }>('Extent', {
    description: 'How much there is.',
    columns: { books: stockColumns.books, pages: stockColumns.pages },
    fields: (t) => ({
      books: t.exposeInt('books', { description: 'How many books.' }),
      pages: t.expose('pages', { type: 'Decimal', nullable: true, description: 'How many pages.' }),
    }),
  });
  const GenreCount = builder.kyselyValue<GenreCount>('GenreCount', {
    description: 'How many books of a genre there are.',
    columns: {
      genre: { type: 'genre', nullable: true, enum: true },
      count: { type: 'int4', nullable: false },
    },
    fields: (t) => ({
      genre: t.expose('genre', { type: Genre, nullable: true, description: 'The genre.' }),
      count: t.exposeInt('count', { description: 'How many.' }),
    }),
  });
  const extent = {
    books: (rows: Rows) => rows.column('books'),
    pages: (rows: Rows) => rows.column('pages'),
  };
  const StockRow = builder.kyselyValue<StockRow>('StockRow', {
    description: 'The books of a publisher.',
    columns: stockColumns,
    relations: (r) => ({
      publisher: r.one('publisher', { publisher_id: 'id' }),
      reviews: r.where(
        'review',
        (row, review) => sql<SqlBool>`exists (
          select 1 from book b where b.id = ${review('book_id')} and b.publisher_id = ${row('publisher_id')}
        ) and ${review('stars')} = 5`,
        { orderBy: ['text'] },
      ),
    }),
    fields: (t) => ({
      books: t.exposeInt('books', { description: 'How many books.' }),
      extent: t.value({ type: Extent, values: extent, description: 'How much there is.' }),
      publisher: t.relation('publisher', { description: 'Of whom.' }),
      reviews: t.relation('reviews', { description: 'The best reviews.' }),
      genres: t.rows({
        type: [GenreCount],
        source: (rows) => sql`
          select genre, count(*)::int as count from book b where b.publisher_id = ${rows.column('publisher_id')} group by genre
        `,
        orderBy: ['count', 'genre'],
        description: 'By genre.',
      }),
    }),
  });
  return { Extent, GenreCount, StockRow };
}

export type StockTypes = ReturnType<typeof stockTypes>;

export function stockQueries(
  builder: LibraryBuilder,
  { Genre }: LibraryTypes,
  { StockRow }: StockTypes,
): void {
  const Stock = builder.kyselyValue<StockRow>('Stock', {
    description: 'Books by publisher.',
    columns: stockColumns,
    fields: (t) => ({
      rows: t.planned({
        type: [StockRow],
        description: 'One for each publisher.',
        planned: derivedRows((name) => sql<SqlBool>`not ${name('is_total')}`),
      }),
      total: t.planned({
        type: StockRow,
        nullable: true,
        description: 'All together.',
        planned: derivedRow((name) => sql<SqlBool>`${name('is_total')}`),
      }),
    }),
  });
  builder.queryField('stock', (t) =>
    t.kyselyField({
      type: Stock,
      args: { genres: t.arg({ type: [Genre], required: false }) },
      planned: derivedField(stock),
      description: 'Books by publisher.',
    }),
  );
}
