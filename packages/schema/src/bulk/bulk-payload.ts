import { builder } from '../builder.ts';
import { Forbidden } from '../mutation/forbidden.ts';
import { InvalidInput } from '../mutation/invalid-input.ts';
import { VersionConflict, type VersionConflictShape } from '../mutation/version-conflict.ts';
import { encodeNodeId } from '../node/node-id.ts';
import { type RecordRef, typenameOf } from '../write/payloads.ts';

export interface BulkConflictShape {
  readonly message: string;
  readonly conflicts: readonly VersionConflictShape[];
}

const BulkConflict = builder.objectRef<BulkConflictShape>('BulkConflict').implement({
  description: 'Somebody else has changed some of the records since they were read; none was changed.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened, in English.' }),
    conflicts: t.field({
      type: [VersionConflict],
      description: 'The records that were changed meanwhile.',
      resolve: ({ conflicts }) => [...conflicts],
    }),
  }),
});

export function bulkConflict(conflicts: readonly VersionConflictShape[]) {
  return { __typename: 'BulkConflict', message: 'some records were changed meanwhile', conflicts } as const;
}

/** The records that were changed, by their keys. */
interface Updated {
  readonly __typename: string;
  readonly ids: readonly string[];
}

/** What becomes of changing many records of a type alike; `plural` is what they are called as a field. */
export function bulkPayload(typename: string, node: RecordRef, plural: string, name: string) {
  const Updated = builder.objectRef<Updated>(`${typename}BulkUpdated`);
  Updated.implement({
    description: 'All of them were changed.',
    fields: (t) => ({
      ids: t.idList({
        description: 'Their node ids, in the order in which they were named.',
        resolve: ({ ids }) => ids.map((id) => encodeNodeId(typename, id)),
      }),
      [plural]: t.field({
        type: [node],
        nullable: { list: false, items: true },
        description: 'As they stand now.',
        resolve: ({ ids }) => ids.map((id) => ({ id })),
      }),
    }),
  });
  return builder.unionType(name, {
    description: 'What became of changing many records alike.',
    types: [Updated, BulkConflict, InvalidInput, Forbidden],
    resolveType: typenameOf,
  });
}
