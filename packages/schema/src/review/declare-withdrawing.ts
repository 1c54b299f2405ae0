import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { aboutChange, inputOf, whichRecord } from '../write/input-types.ts';
import type { WritePayload } from '../write/payloads.ts';
import { perform } from '../write/perform.ts';
import { Problems } from '../write/problems.ts';
import { lockOpen } from './lock-open.ts';
import { mayPropose, openStates } from './who-may.ts';

interface Withdrawn {
  readonly table: 'proposal' | 'progress_update';
  readonly typename: string;
  readonly noun: string;
  readonly payload: WritePayload;
}

/** Declares the mutation by which a partner takes back what was not decided on. */
export function declareWithdrawing({ payload, ...withdrawn }: Withdrawn): void {
  const { table, typename, noun } = withdrawn;
  const operation = `withdraw${typename}`;
  const input = inputOf(`Withdraw${typename}Input`, `Which one is taken back: ${noun}.`, {
    ...whichRecord,
    ...aboutChange,
  });
  builder.mutationField(operation, (t) =>
    t.field({
      type: payload,
      description: `Takes back ${noun} that was not decided on.`,
      args: { input: t.arg({ type: input, required: true, description: 'Which one.' }) },
      resolve: (_root, { input: given }, context) =>
        perform(context, { operation, input: given, may: mayPropose }, async (db) => {
          const row = await lockOpen(db, withdrawn, given, openStates, new Problems());
          const id = String(row.id);
          await sql`update ${sql.table(table)} set state = 'WITHDRAWN' where id = ${id}`.execute(db);
          return { __typename: `${typename}Written`, id };
        }),
    }),
  );
}
