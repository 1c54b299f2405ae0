import { builder } from '../builder.ts';
import { aboutChange, inputOf } from '../write/input-types.ts';
import type { WritePayload } from '../write/payloads.ts';
import { perform } from '../write/perform.ts';
import { type Merging, mergeRecords } from './merge-records.ts';

interface Options extends Merging {
  /** The name of the mutation. */
  readonly operation: string;
  readonly payload: WritePayload;
  readonly description: string;
}

/** Declares the mutation that merges a duplicate into the record that is kept. */
export function declareMerging({ operation, payload, description, ...merging }: Options): void {
  const { noun, typename } = merging.record;
  const id = (what: string) => ({ type: 'ID', required: true, description: what }) as const;
  const version = (what: string) =>
    ({ type: 'Int', required: true, description: `The version of ${what} that was read.` }) as const;
  const input = inputOf(`${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`, description, {
    keep: id(`The node id of ${noun}: the one that is kept.`),
    keepVersion: version('the one that is kept'),
    merge: id('The node id of its duplicate, which goes into it and goes on resolving to it.'),
    mergeVersion: version('the duplicate'),
    ...aboutChange,
  });
  builder.mutationField(operation, (t) =>
    t.field({
      type: payload,
      description,
      args: { input: t.arg({ type: input, required: true, description: 'Which ones.' }) },
      resolve: (_root, { input: given }, context) =>
        perform(context, { operation, input: given }, async (db) => ({
          __typename: `${typename}Written`,
          id: await mergeRecords(db, merging, given),
        })),
    }),
  );
}
