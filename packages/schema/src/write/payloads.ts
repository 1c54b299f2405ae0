import type { ObjectRef } from '@pothos/core';
import { type BuilderTypes, builder } from '../builder.ts';
import { Forbidden } from '../mutation/forbidden.ts';
import { InvalidInput } from '../mutation/invalid-input.ts';
import { RecordInUse } from '../mutation/record-in-use.ts';
import type { Refusal } from '../mutation/refused.ts';
import { VersionConflict } from '../mutation/version-conflict.ts';
import { encodeNodeId } from '../node/node-id.ts';

/** The type of a record that is found by one column. */
export type RecordRef = ObjectRef<BuilderTypes, Readonly<Record<string, string>>>;

/** A result that names its record by its key. */
export interface Keyed {
  readonly __typename: string;
  readonly id: string;
}

/** Which type of its payload an answer is. */
export const typenameOf = (answer: object): string => (answer as Keyed | Refusal).__typename;

/** What became of making or changing a record of a type; the result names it by its key. */
export function writePayload(typename: string, node: RecordRef, noun: string, key = 'id') {
  const member = typename.charAt(0).toLowerCase() + typename.slice(1);
  const Written = builder.objectRef<Keyed>(`${typename}Written`);
  Written.implement({
    description: `What was asked for was done with ${noun}.`,
    fields: (t) => ({
      id: t.id({ description: 'Its node id.', resolve: ({ id }) => encodeNodeId(typename, id) }),
      [member]: t.field({
        type: node,
        nullable: true,
        description: 'As it stands now; null where it has been deleted since.',
        resolve: ({ id }) => ({ [key]: id }),
      }),
    }),
  });
  return builder.unionType(`Write${typename}Payload`, {
    description: `What became of making or changing ${noun}.`,
    types: [Written, InvalidInput, VersionConflict, Forbidden],
    resolveType: typenameOf,
  });
}

export type WritePayload = ReturnType<typeof writePayload>;

const RecordDeleted = builder.objectRef<Keyed>('RecordDeleted').implement({
  description: 'The record was deleted, with what belongs to it alone.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The node id that it had.' }) }),
});

export const DeletePayload = builder.unionType('DeletePayload', {
  description: 'What became of deleting a record.',
  types: [RecordDeleted, RecordInUse, InvalidInput, VersionConflict, Forbidden],
  resolveType: typenameOf,
});
