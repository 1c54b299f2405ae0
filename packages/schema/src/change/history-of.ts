import type { DB } from '@nhipcau/database';
import type { KyselyFieldBuilder } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import type { BuilderTypes } from '../builder.ts';
import { changes } from './changes.ts';

/** What declares pages: the fields of any table. */
type Declaring = Pick<KyselyFieldBuilder<BuilderTypes, 'project'>, 'tiedConnection'>;

/** The changes of the records of a table. */
export function historyOf(t: Declaring, table: keyof DB) {
  return t.tiedConnection({
    list: changes,
    tie: (parent) => {
      const id = parent.column('id');
      return (alias) => sql<SqlBool>`${sql.ref(`${alias}.id`)} in (
        select event.change_id from audit_event as event where event.record = ${table} || ' ' || ${id}
      )`;
    },
    description:
      'The changes of it and of what belongs to it, the last first; `events` of each can be held to it.',
  });
}
