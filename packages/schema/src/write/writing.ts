import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import type { Problems } from './problems.ts';
import type { WritableRecord } from './writable-record.ts';

/** What a record is written with. */
export interface Writing {
  readonly db: Kysely<DB>;
  readonly record: WritableRecord;
  readonly problems: Problems;
  /** Where in the input its fields stand. */
  readonly root: readonly (string | number)[];
}
