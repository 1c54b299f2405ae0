import type { Kysely } from 'kysely';
import type { DatabaseView } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import type { Replicas } from './replicas.ts';
import { noteWritten, writtenUntil } from './written-until.ts';

/**
 * Lets everybody read what they wrote, whichever server took it: how far the log had come is kept in the primary, and asked
 * for with each read. Without replicas there is nothing to keep.
 *
 * @param primary whose statements may take so long
 */
export function writersReads(
  primary: { readonly kysely: Kysely<DB>; readonly as: DatabaseView['as'] },
  statementLimitMilliseconds: number,
  replicas: Replicas | undefined,
): Pick<DatabaseView, 'reading' | 'wrote'> {
  const { kysely, as } = primary;
  if (replicas === undefined)
    return { reading: async (identity) => as(identity), wrote: async () => undefined };
  return {
    async reading(identity, writer) {
      const until = writer === null ? null : await writtenUntil(kysely, writer);
      const view = replicas.choose(until)?.within(statementLimitMilliseconds) ?? primary;
      return view.as(identity);
    },
    wrote: (writer) => noteWritten(kysely, writer),
  };
}
