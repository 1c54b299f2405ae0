import { builder } from '../../builder.ts';
import { Forbidden } from '../../mutation/forbidden.ts';
import { InvalidInput } from '../../mutation/invalid-input.ts';
import { keyOfNodeId } from '../../node/node-id.ts';
import { Change } from '../../node/node-types.ts';
import { reasonOf } from '../../write/about-change.ts';
import { type Keyed, typenameOf } from '../../write/payloads.ts';
import { perform } from '../../write/perform.ts';
import { recordTypeOf } from '../record-types.ts';
import type { RevertConflict } from './find-conflicts.ts';
import { CannotRevert, revert } from './revert.ts';

const ChangedSince = builder.objectRef<RevertConflict>('ChangedSince').implement({
  description: 'Something that a change did and that was changed since.',
  fields: (t) => ({
    record: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      description: 'The record that it belongs to; null where it is no longer there.',
      resolve: ({ record_table, record_id }) => {
        const typename = recordTypeOf(record_table);
        return typename === null ? null : { __typename: typename, id: record_id };
      },
    }),
    typename: t.string({
      description: 'What kind of row it is: `Project`, or what belongs to a record.',
      resolve: ({ table_name }) => inWords(`_${table_name}`),
    }),
    field: t.string({
      nullable: true,
      description: 'The field; null where the row as a whole is gone or came since.',
      resolve: ({ field }) => (field === null ? null : inWords(field.replace(/_(?:id|code)$/, ''))),
    }),
    left: t.exposeString('left', { nullable: true, description: 'What the change left there.' }),
    current: t.exposeString('current', { nullable: true, description: 'What is there now.' }),
  }),
});

const inWords = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

const ChangeReverted = builder.objectRef<Keyed>('ChangeReverted').implement({
  description: 'What the change did was taken back.',
  fields: (t) => ({
    change: t.field({
      type: Change,
      nullable: true,
      description: 'The change that took it back, which can be taken back itself.',
      resolve: ({ id }) => ({ id }),
    }),
  }),
});

interface Conflict {
  readonly __typename: 'RevertConflict';
  readonly message: string;
  readonly conflicts: readonly RevertConflict[];
}

const RevertConflictType = builder.objectRef<Conflict>('RevertConflict').implement({
  description: 'What the change did was changed since; nothing was taken back.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened, in English.' }),
    conflicts: t.field({
      type: [ChangedSince],
      description: 'What was changed since.',
      resolve: ({ conflicts }) => [...conflicts],
    }),
  }),
});

const RevertChangePayload = builder.unionType('RevertChangePayload', {
  description: 'What became of taking back a change.',
  types: [ChangeReverted, RevertConflictType, InvalidInput, Forbidden],
  resolveType: typenameOf,
});

const RevertChangeInput = builder.inputType('RevertChangeInput', {
  description: 'A change that is to be taken back.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The node id of the change.' }),
    reason: t.string({ required: true, description: 'Why; 1000 characters at most.' }),
    idempotencyKey: t.string({
      required: false,
      description: 'A text of your choice: the same key of the same person is done once, and answered alike.',
    }),
  }),
});

builder.mutationField('revertChange', (t) =>
  t.field({
    type: RevertChangePayload,
    description:
      'Takes back all that a change did: what it deleted is there again, what it merged is apart. What others have changed since is left as it is, unless it is the same field.',
    args: {
      input: t.arg({ type: RevertChangeInput, required: true, description: 'Which change, and why.' }),
    },
    resolve: async (_root, { input }, context) => {
      const changeId = keyOfNodeId('Change', input.id, 'id');
      try {
        return await perform(
          context,
          { operation: 'revertChange', input: { ...input }, revertsId: changeId },
          async (db, id) => {
            reasonOf({ ...input });
            await revert(db, changeId, id);
            return { __typename: 'ChangeReverted', id };
          },
        );
      } catch (error) {
        if (!(error instanceof CannotRevert)) throw error;
        const { message, conflicts } = error;
        return { __typename: 'RevertConflict', message, conflicts } as const;
      }
    },
  }),
);
