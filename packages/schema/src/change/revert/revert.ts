import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import { conflictOf, conflictsOf, type RevertConflict } from './find-conflicts.ts';
import { eventsOf, nameOf, touchedRows } from './touched-row.ts';
import { undoEvent } from './undo-event.ts';
import { inUndoOrder } from './undo-order.ts';

/** Thrown where what a change did cannot be taken back: others have changed it since. */
export class CannotRevert extends Error {
  override readonly name = 'CannotRevert';
  readonly conflicts: readonly RevertConflict[];

  constructor(conflicts: readonly RevertConflict[]) {
    super('what the change did was changed since');
    this.conflicts = conflicts;
  }
}

/**
 * Takes back all that a change did, so that what refers to a row goes before it and comes after it. What others have changed since is left alone, unless it is the same field: then nothing is taken back.
 *
 * @throws CannotRevert naming what was changed since
 */
export async function revert(db: Kysely<DB>, changeId: string, byChangeId: string): Promise<void> {
  const events = await eventsOf(db, changeId);
  const rows = touchedRows(events);
  const conflicts: RevertConflict[] = [];
  for (const row of rows) conflicts.push(...(await conflictsOf(db, row)));
  if (conflicts.length > 0) throw new CannotRevert(conflicts);
  for (const event of await inUndoOrder(db, events)) await undoEvent(db, event);
  // Rows that were added since go with the record that they belong to: that is not what was asked for.
  const own = new Set(events.map(nameOf));
  const others = (await eventsOf(db, byChangeId)).filter((event) => !own.has(nameOf(event)));
  if (others.length > 0) {
    throw new CannotRevert(
      others.map((event) => conflictOf(event, { field: null, left: null, current: null })),
    );
  }
}
