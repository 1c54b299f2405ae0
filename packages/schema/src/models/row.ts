import type { DB } from '@nhipcau/database';
import type { Selectable } from 'kysely';

/** A row of a table as it is selected. */
export type Row<Table extends keyof DB> = Selectable<DB[Table]>;
