import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { digestOf } from '../secret-token.ts';

/** Who tries to get in, and from where. */
export interface Attempt {
  /** The e-mail address as it was typed, or the id of whoever is half-way in. */
  readonly account: string;
  readonly address: string;
}

const WINDOW_SECONDS = 15 * 60;
/** Tries that may fail within the window. Counted whether there is such an account or not. */
const MOST = { account: 10, address: 30 } as const;

interface Count {
  readonly kind: keyof typeof MOST;
  readonly failures: number;
  readonly seconds: number;
}

/**
 * Counts a try before it is looked at, so that many at once cannot slip through, and tells how many seconds are to be
 * waited; null where it may be made.
 */
export async function beginAttempt(db: Kysely<DB>, attempt: Attempt): Promise<number | null> {
  const counts: Count[] = [];
  for (const kind of ['account', 'address'] as const) {
    counts.push({ kind, ...(await counted(db, subjectOf(kind, attempt))) });
  }
  const over = counts.filter(({ kind, failures }) => failures > MOST[kind]);
  return over.length === 0 ? null : Math.max(1, ...over.map(({ seconds }) => seconds));
}

/** A try that succeeded is none: the account's count begins anew, the address gets its one back. */
export async function forgetAttempt(db: Kysely<DB>, attempt: Attempt): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('subject', '=', subjectOf('account', attempt)).execute();
  await db
    .updateTable('sign_in_attempt')
    .set({ failures: sql`greatest(failures - 1, 0)` })
    .where('subject', '=', subjectOf('address', attempt))
    .execute();
}

function subjectOf(kind: Count['kind'], { account, address }: Attempt): string {
  return kind === 'account' ? `account ${digestOf(account.trim().toLowerCase())}` : `address ${address}`;
}

async function counted(db: Kysely<DB>, subject: string): Promise<{ failures: number; seconds: number }> {
  const window = sql`make_interval(secs => ${WINDOW_SECONDS}::int)`;
  const isOver = sql<boolean>`sign_in_attempt.began_at < now() - ${window}`;
  return db
    .insertInto('sign_in_attempt')
    .values({ subject, failures: 1, began_at: sql`now()` })
    .onConflict((conflict) =>
      conflict.column('subject').doUpdateSet({
        failures: sql`case when ${isOver} then 1 else sign_in_attempt.failures + 1 end`,
        began_at: sql`case when ${isOver} then now() else sign_in_attempt.began_at end`,
      }),
    )
    .returning([
      'failures',
      sql<number>`ceil(extract(epoch from began_at + ${window} - now()))::int`.as('seconds'),
    ])
    .executeTakeFirstOrThrow();
}
