import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { builder } from '../builder.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { pathsIn } from './database-problem.ts';
import type { WritableField } from './field/writable-field.ts';
import { findReferences } from './find-references.ts';
import { aboutChange, inputOf, membersOf } from './input-types.ts';
import type { WritePayload } from './payloads.ts';
import { perform } from './perform.ts';
import { Problems } from './problems.ts';
import { type GivenRecord, readGiven } from './read-given.ts';
import type { PartRow, WritablePart } from './writable-part.ts';

/** What a mutation of its own works with. */
export interface Asked {
  readonly db: Kysely<DB>;
  /** What was given, by the columns of its fields; the records that it names are there. */
  readonly given: PartRow;
  /** The rows of the lists that were given, by name. */
  readonly parts: GivenRecord['parts'];
  readonly problems: Problems;
  readonly viewer: Viewer;
}

interface Options {
  readonly payload: WritePayload;
  /** The type of the record that it answers with. */
  readonly typename: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, WritableField>>;
  readonly parts?: Readonly<Record<string, WritablePart>>;
  /** Gives the key of that record. What is told to `problems` undoes all of it. */
  readonly run: (asked: Asked) => Promise<string>;
}

/** Declares a mutation that does one thing of its own with a record. */
export function declareOperation(
  operation: string,
  { payload, typename, description, fields, parts = {}, run }: Options,
): void {
  const shape = { fields, parts };
  const name = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const input = inputOf(name, description, { ...membersOf(shape, true), ...aboutChange });
  builder.mutationField(operation, (t) =>
    t.field({
      type: payload,
      description,
      args: { input: t.arg({ type: input, required: true, description: 'What is asked for.' }) },
      resolve: (_root, { input: given }, context) =>
        perform(context, { operation, input: given, pathOf: pathsIn(null, shape) }, async (db) => {
          const problems = new Problems();
          const read = readGiven(shape, given, true, problems, ['input']);
          const found = await findReferences(db, shape, read, problems, ['input']);
          problems.refuse();
          const id = await run({
            db,
            given: found.columns,
            parts: found.parts,
            problems,
            viewer: context.viewer,
          });
          problems.refuse();
          return { __typename: `${typename}Written`, id };
        }),
    }),
  );
}
