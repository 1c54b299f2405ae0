import { builder } from '../builder.ts';
import { pathsIn } from './database-problem.ts';
import { deleteRecord } from './delete-record.ts';
import { aboutChange, inputOf, membersOf, whichRecord } from './input-types.ts';
import { DeletePayload, type RecordRef, type WritePayload, writePayload } from './payloads.ts';
import { perform } from './perform.ts';
import type { WritableRecord } from './writable-record.ts';
import { createRecord, updateRecord } from './write-record.ts';

/** Declares the mutations that make, change and delete a record; gives the payload of what is done with one. */
export function declareWriting(record: WritableRecord, node: RecordRef): WritePayload {
  const { typename, noun } = record;
  const payload = writePayload(typename, node, noun);
  declareMaking(record, payload);
  declareChanging(record, payload);
  declareDeleting(record);
  return payload;
}

function declareMaking(record: WritableRecord, payload: WritePayload): void {
  const { typename, noun } = record;
  const pathOf = pathsIn(record.table, record);
  const create = inputOf(`Create${typename}Input`, `What ${noun} is made of.`, {
    ...membersOf(record, true),
    ...aboutChange,
  });
  builder.mutationField(`create${typename}`, (t) =>
    t.field({
      type: payload,
      description: `Makes ${noun}.`,
      args: { input: t.arg({ type: create, required: true, description: 'What it is made of.' }) },
      resolve: (_root, { input }, context) =>
        perform(context, { operation: `create${typename}`, input, pathOf }, async (db) => ({
          __typename: `${typename}Written`,
          id: await createRecord(db, record, input),
        })),
    }),
  );
}

/** Declares the mutation that changes a record, for one that is made another way than by a mutation. */
export function declareChanging(record: WritableRecord, payload: WritePayload): void {
  const { typename, noun } = record;
  const pathOf = pathsIn(record.table, record);
  const update = inputOf(
    `Update${typename}Input`,
    `What is changed of ${noun}: what is absent stays as it is, null empties.`,
    { ...whichRecord, ...membersOf(record, false), ...aboutChange },
  );
  builder.mutationField(`update${typename}`, (t) =>
    t.field({
      type: payload,
      description: `Changes ${noun}.`,
      args: { input: t.arg({ type: update, required: true, description: 'What is changed.' }) },
      resolve: (_root, { input }, context) =>
        perform(context, { operation: `update${typename}`, input, pathOf }, async (db) => ({
          __typename: `${typename}Written`,
          id: await updateRecord(db, record, input),
        })),
    }),
  );
}

/** Declares the mutation that deletes a record. */
export function declareDeleting(record: WritableRecord): void {
  const { typename, noun } = record;
  const input = inputOf(`Delete${typename}Input`, `Which ${noun.replace(/^an? /, '')} is deleted.`, {
    ...whichRecord,
    ...aboutChange,
  });
  builder.mutationField(`delete${typename}`, (t) =>
    t.field({
      type: DeletePayload,
      description: `Deletes ${noun}, unless others refer to it; reverting the change brings it back.`,
      args: { input: t.arg({ type: input, required: true, description: 'Which one.' }) },
      resolve: (_root, { input: given }, context) =>
        perform(context, { operation: `delete${typename}`, input: given }, async (db) => ({
          __typename: 'RecordDeleted',
          id: await deleteRecord(db, record, given),
        })),
    }),
  );
}
