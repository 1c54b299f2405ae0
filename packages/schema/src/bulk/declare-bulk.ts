import { builder } from '../builder.ts';
import { aboutChange, type Given, inputOf, membersOf, whichRecord } from '../write/input-types.ts';
import type { RecordRef } from '../write/payloads.ts';
import { perform } from '../write/perform.ts';
import type { WritableRecord } from '../write/writable-record.ts';
import { bulkPayload } from './bulk-payload.ts';
import { greatestBulk, updateRecords } from './update-records.ts';

const VersionedId = inputOf('VersionedIdInput', 'A record, as it was when it was read.', whichRecord);

/** Declares the mutation that changes many records of a type alike; `own` are the fields that no two can share. */
export function declareBulk(
  record: WritableRecord,
  node: RecordRef,
  plural: string,
  own: readonly string[],
): void {
  const { typename } = record;
  const operation = `update${plural.charAt(0).toUpperCase()}${plural.slice(1)}`;
  const name = operation.charAt(0).toUpperCase() + operation.slice(1);
  const members = Object.entries(membersOf(record, false)).filter(([name]) => !own.includes(name));
  const patch = inputOf(
    `${typename}PatchInput`,
    'What is changed of each: what is absent stays as it is, null empties.',
    Object.fromEntries(members),
  );
  const input = inputOf(`${name}Input`, `Which ${plural} are changed, and how.`, {
    records: { type: [VersionedId], required: true, description: `Which ones, ${greatestBulk} at most.` },
    patch: { type: patch, required: true, description: 'What is changed of each of them.' },
    ...aboutChange,
  });
  builder.mutationField(operation, (t) =>
    t.field({
      type: bulkPayload(typename, node, plural, `${name}Payload`),
      description: `Changes many ${plural} alike: all of them or none.`,
      args: { input: t.arg({ type: input, required: true, description: 'Which ones, and how.' }) },
      resolve: (_root, { input: given }, context) =>
        perform(context, { operation, input: given }, async (db) => ({
          __typename: `${typename}BulkUpdated`,
          ids: await updateRecords(db, record, {
            records: given.records as readonly Given[],
            patch: given.patch as Given,
          }),
        })),
    }),
  );
}
