import { sql } from 'kysely';
import { builder } from './builder.ts';
import { type Kind, valueFor } from './loaders.ts';

export const Money = builder.objectRef<{ readonly vnd: string }>('Money').implement({
  fields: (t) => ({ vnd: t.expose('vnd', { type: 'Decimal' }) }),
});

/** Sums of received transactions by the column that refers to their owner. */
export function sums(owner: 'project_id' | 'provider_id', kind: 'COMMITMENT' | 'DISBURSEMENT'): Kind<string> {
  return valueFor(
    '0',
    (keys) => sql`
      select ${sql.ref(owner)} as parent, coalesce(sum(vnd), 0)::text as value from transaction
      where ${sql.ref(owner)} = any(${keys}) and kind = ${sql.lit(kind)} and direction = 'RECEIVED'
      group by ${sql.ref(owner)}
    `,
  );
}
