import { createHash } from 'node:crypto';
import type { DB } from '@nhipcau/database';
import { sql, type Transaction } from 'kysely';
import type { Context } from '../context.ts';
import { invalidInput } from '../mutation/invalid-input.ts';
import { Refused } from '../mutation/refused.ts';
import { isWorthAnotherTry, type PathOf, refusalOf } from './database-fault.ts';

/** What is told of a change beside what it changes. */
export interface AboutChange {
  /** The name of the mutation. */
  readonly operation: string;
  /** Why; asked for in a period that is locked. */
  readonly reason?: string | null | undefined;
  /** The same key of the same person is done once, and answered alike. */
  readonly idempotencyKey?: string | null | undefined;
  /** What was asked for: the same key with something else is refused. */
  readonly input?: unknown;
  /** The change that this one takes back. */
  readonly revertsId?: string | undefined;
  /** Where in the input a column of a table was given, for what only the database finds wrong. */
  readonly pathOf?: PathOf | undefined;
}

interface Begun {
  readonly change_id: string;
  readonly answered: unknown;
  readonly again: boolean;
  readonly same: boolean;
}

const greatestTries = 3;

/**
 * Does something as one change: all of it or nothing, with the viewer's rights, in the trail under the viewer's name. The
 * answer is kept with the change as JSON, and is what the same idempotency key is answered with from then on, however many
 * ask at once.
 *
 * @throws Refused where the database finds something wrong that a person can put right
 */
export async function makeChange<Answer>(
  context: Pick<Context, 'kysely' | 'viewer'>,
  about: AboutChange,
  run: (transaction: Transaction<DB>, changeId: string) => Promise<Answer>,
): Promise<Answer> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await context.kysely.transaction().execute(async (transaction) => {
        const begun = await begin(transaction, context, about);
        if (begun.again) return answeredBefore<Answer>(begun);
        const answer = await run(transaction, begun.change_id);
        await sql`select finish_change(${JSON.stringify(answer)}::text::jsonb)`.execute(transaction);
        return answer;
      });
    } catch (error) {
      if (isWorthAnotherTry(error) && tried < greatestTries) continue;
      const refusal = await refusalOf(context.kysely, error, about.pathOf);
      throw refusal === null ? error : new Refused(refusal);
    }
  }
}

async function begin(
  transaction: Transaction<DB>,
  { viewer }: Pick<Context, 'viewer'>,
  { operation, reason, idempotencyKey, input, revertsId }: AboutChange,
): Promise<Begun> {
  const digest =
    idempotencyKey && input !== undefined
      ? createHash('sha256').update(JSON.stringify(input)).digest('hex')
      : null;
  const { rows } = await sql<Begun>`
    select * from begin_change(
      ${operation}, ${reason ?? null}, ${viewer.personId}, ${idempotencyKey ?? null}, ${digest}, ${revertsId ?? null}
    )
  `.execute(transaction);
  const [begun] = rows;
  if (begun === undefined) throw new Error('the database began no change');
  return begun;
}

function answeredBefore<Answer>({ answered, same }: Begun): Answer {
  if (same) return answered as Answer;
  throw new Refused(
    invalidInput([
      {
        path: ['input', 'idempotencyKey'],
        code: 'TAKEN',
        message: 'was used before, for something else that was asked for',
      },
    ]),
  );
}
