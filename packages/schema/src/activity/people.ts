import { type RawBuilder, sql } from 'kysely';

/**
 * The people of an activity: of a delegation, those who travel; of anything else, both sides together. Null where
 * nobody counted.
 */
export function peopleOf(alias: string): RawBuilder<number | null> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<number | null>`case
    when ${column('kind')} = 'DELEGATION' and ${column('direction')} = 'INBOUND' then ${column('counterpart_people')}
    when ${column('kind')} = 'DELEGATION' and ${column('direction')} = 'OUTBOUND' then ${column('local_people')}
    when ${column('counterpart_people')} is null then ${column('local_people')}
    else ${column('counterpart_people')} + coalesce(${column('local_people')}, 0)
  end`;
}

interface Counted {
  readonly kind: string;
  readonly direction: string | null;
  readonly counterpart_people: number | null;
  readonly local_people: number | null;
}

/** The same rule for a loaded row. */
export function peopleOfRow({ kind, direction, counterpart_people, local_people }: Counted): number | null {
  if (kind === 'DELEGATION' && direction === 'INBOUND') return counterpart_people;
  if (kind === 'DELEGATION' && direction === 'OUTBOUND') return local_people;
  return counterpart_people === null ? local_people : counterpart_people + (local_people ?? 0);
}
