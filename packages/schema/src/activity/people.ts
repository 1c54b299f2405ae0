import type { Columns } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';

/**
 * The people of an activity: of a delegation, those who travel; of anything else, both sides together. Null where
 * nobody counted.
 */
export function peopleOf(column: Columns): RawBuilder<number | null> {
  return sql<number | null>`case
    when ${column('kind')} = 'DELEGATION' and ${column('direction')} = 'INBOUND' then ${column('counterpart_people')}
    when ${column('kind')} = 'DELEGATION' and ${column('direction')} = 'OUTBOUND' then ${column('local_people')}
    when ${column('counterpart_people')} is null then ${column('local_people')}
    else ${column('counterpart_people')} + coalesce(${column('local_people')}, 0)
  end`;
}
