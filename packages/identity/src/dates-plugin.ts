import type { KyselyPlugin, UnknownRow } from 'kysely';

const MOMENT = /_(at|until)$/;

/**
 * Moments as `Date`s. Ours are text as PostgreSQL prints them, but better-auth compares what it reads with the clock, and
 * what compares a text with a `Date` never finds anything expired.
 */
export const datesPlugin: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => ({ ...result, rows: result.rows.map(withDates) }),
};

function withDates(row: UnknownRow): UnknownRow {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    MOMENT.test(name) && typeof value === 'string' ? new Date(value) : value,
  ]);
  return Object.fromEntries(entries);
}
