import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Forbidden, forbidden } from '../mutation/forbidden.ts';
import { InvalidInput } from '../mutation/invalid-input.ts';
import type { Refusal } from '../mutation/refused.ts';
import { encodeNodeId, keyOfNodeId } from '../node/node-id.ts';
import { LockedPeriod } from '../node/node-types.ts';
import { reasonOf } from '../write/about-change.ts';
import type { Given } from '../write/input-types.ts';
import { type Keyed, typenameOf } from '../write/payloads.ts';
import { perform } from '../write/perform.ts';
import { Problems } from '../write/problems.ts';

const PeriodLocked = builder.objectRef<Keyed>('PeriodLocked').implement({
  description: 'The period is locked.',
  fields: (t) => ({
    period: t.field({
      type: LockedPeriod,
      nullable: true,
      description: 'As it stands now.',
      resolve: ({ id }) => ({ id }),
    }),
  }),
});

const PeriodUnlocked = builder.objectRef<Keyed>('PeriodUnlocked').implement({
  description: 'The period is no longer locked.',
  fields: (t) => ({
    id: t.id({
      description: 'The node id that its lock had.',
      resolve: ({ id }) => encodeNodeId('LockedPeriod', id),
    }),
  }),
});

const LockPeriodPayload = builder.unionType('LockPeriodPayload', {
  description: 'What became of locking a period.',
  types: [PeriodLocked, InvalidInput, Forbidden],
  resolveType: typenameOf,
});
const UnlockPeriodPayload = builder.unionType('UnlockPeriodPayload', {
  description: 'What became of unlocking a period.',
  types: [PeriodUnlocked, InvalidInput, Forbidden],
  resolveType: typenameOf,
});

const reason = { required: true, description: 'Why; 1000 characters at most.' } as const;

const LockPeriodInput = builder.inputType('LockPeriodInput', {
  description: 'A period `[from, to)` that is to be locked.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    to: t.field({ type: 'Date', required: true, description: 'The day after its last.' }),
    reason: t.string(reason),
  }),
});
const UnlockPeriodInput = builder.inputType('UnlockPeriodInput', {
  description: 'A lock that is to be taken off.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The node id of the locked period.' }),
    reason: t.string(reason),
  }),
});

type Done = Keyed & Readonly<Record<string, string>>;

/** Does what only an admin may do, who says why. */
async function asAdmin(
  context: Context,
  operation: string,
  input: Given,
  run: (db: Kysely<DB>, reason: string, problems: Problems) => Promise<Done>,
): Promise<Done | Refusal> {
  if (context.viewer.role !== 'ADMIN') return forbidden('only admins lock and unlock periods');
  return perform(context, { operation, input }, async (db) => {
    const problems = new Problems();
    const done = await run(db, reasonOf(input), problems);
    problems.refuse();
    return done;
  });
}

builder.mutationFields((t) => ({
  lockPeriod: t.field({
    type: LockPeriodPayload,
    description: 'Locks a period whose report is final.',
    args: { input: t.arg({ type: LockPeriodInput, required: true, description: 'Which period, and why.' }) },
    resolve: (_root, { input }, context) =>
      asAdmin(context, 'lockPeriod', { ...input }, async (db, why, problems) => {
        if (input.to <= input.from)
          problems.add(['input', 'to'], 'BEFORE_START', 'is not after the first day');
        problems.refuse();
        const period = { covers_from: input.from, covers_to: input.to };
        const { id } = await db
          .insertInto('locked_period')
          .values({ ...period, reason: why, locked_by: context.viewer.personId })
          .returning('id')
          .executeTakeFirstOrThrow();
        return { __typename: 'PeriodLocked', id };
      }),
  }),
  unlockPeriod: t.field({
    type: UnlockPeriodPayload,
    description: 'Takes the lock off a period, so that managers may change what counts in it.',
    args: { input: t.arg({ type: UnlockPeriodInput, required: true, description: 'Which lock, and why.' }) },
    resolve: (_root, { input }, context) =>
      asAdmin(context, 'unlockPeriod', { ...input }, async (db, _why, problems) => {
        const id = keyOfNodeId('LockedPeriod', input.id, 'id');
        const gone = await db.deleteFrom('locked_period').where('id', '=', id).returning('id').execute();
        if (gone.length === 0) problems.add(['input', 'id'], 'NOT_FOUND', 'is not of a locked period');
        return { __typename: 'PeriodUnlocked', id };
      }),
  }),
}));
