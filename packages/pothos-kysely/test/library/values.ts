import { type SqlBool, sql } from 'kysely';
import { type Aggregate, column, type Predicate } from '../../src/index.ts';
import type { LibraryBuilder } from './builder.ts';
import { models } from './models.ts';

interface StarsValue {
  readonly total: string;
  readonly count: number;
  readonly best: number | null;
}

/** What the reviews of a book add up to. */
export function starsType(builder: LibraryBuilder) {
  return builder.kyselyValue<StarsValue>('Stars', {
    description: 'What reviews gave together.',
    columns: {
      total: { type: 'int8', nullable: false },
      count: { type: 'int4', nullable: false },
      best: { type: 'int4', nullable: true },
    },
    fields: (t) => ({
      total: t.expose('total', { type: 'Decimal', description: 'The sum.' }),
      count: t.exposeInt('count', { description: 'How many.' }),
      best: t.exposeInt('best', { nullable: true, description: 'The best.' }),
    }),
  });
}

const starsOf = (where?: (alias: string) => Predicate) => ({
  relation: models.models.book.relations.reviews,
  ...(where && { where }),
  values: {
    total: { of: (alias: string) => sql`sum(${column(alias, 'stars')})`, empty: sql`0` },
    count: { of: () => sql`count(*)`, empty: sql`0` },
    best: { of: (alias: string) => sql`max(${column(alias, 'stars')})` },
  },
});

export const stars = starsOf();
export const highStars = starsOf((alias) => sql<SqlBool>`${column(alias, 'stars')} > 3`);

/** The last of the births of a book's authors, who are tied to it by a join table. */
export const youngest = {
  relation: models.models.book.relations.authors,
  values: { value: { of: (alias) => sql`max(${column(alias, 'born')})` } },
} satisfies Aggregate;

export const authorCount = {
  relation: models.models.book.relations.authors,
  values: { value: { of: () => sql`count(*)`, empty: sql`0` } },
} satisfies Aggregate;

/** The number of a book's reviews, as one scalar. */
export const reviewCount = {
  relation: models.models.book.relations.reviews,
  values: { value: { of: () => sql`count(*)`, empty: sql`0` } },
} satisfies Aggregate;
