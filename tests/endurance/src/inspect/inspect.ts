import { type Database, openDatabase } from '@nhipcau/database';
import type { ServerProcess } from '@nhipcau/testkit';
import { wrongSums } from './kept-sums.ts';
import { type TitleEvent, titleEvents } from './title-events.ts';
import {
  brokenHistories,
  type KeyedChange,
  keyedChanges,
  rowsBesideTheTrail,
  unkeyedEvents,
} from './trail.ts';
import { type WrittenRecord, writtenRecords } from './written-records.ts';

/** What the database has, read past the server. */
export interface Found {
  readonly changes: readonly KeyedChange[];
  readonly records: ReadonlyMap<string, WrittenRecord>;
  readonly events: readonly TitleEvent[];
  /** Whatever is half: sums, rows and events that do not fit each other. There should be none. */
  readonly faults: readonly unknown[];
}

/** Opens the database of a server that is not running, as it was left, and looks at all of it. */
export async function inspect({ open }: ServerProcess): Promise<Found> {
  const database: Database = await openDatabase(open);
  try {
    const faults = [wrongSums, rowsBesideTheTrail, brokenHistories, unkeyedEvents];
    return {
      changes: await keyedChanges(database),
      records: await writtenRecords(database),
      events: await titleEvents(database),
      faults: (await Promise.all(faults.map((look) => look(database)))).flat(),
    };
  } finally {
    await database.close();
  }
}
