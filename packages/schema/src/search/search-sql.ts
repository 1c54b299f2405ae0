import type { DB } from '@nhipcau/database';
import type { Parameter } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';

interface Searched {
  readonly typename: string;
  readonly table: keyof DB;
  readonly id: string;
  /** Places and people's names before records about them, where both fit equally well. */
  readonly weight: number;
  readonly condition?: RawBuilder<unknown>;
}

const searched: readonly Searched[] = [
  { typename: 'AdministrativeUnit', table: 'administrative_unit', id: 'id', weight: 1 },
  { typename: 'Country', table: 'country', id: 'code', weight: 2 },
  { typename: 'Sector', table: 'sector', id: 'code', weight: 3 },
  {
    typename: 'Organisation',
    table: 'organisation',
    id: 'id',
    weight: 4,
    condition: sql`and r.merged_into_id is null`,
  },
  {
    typename: 'Project',
    table: 'project',
    id: 'id',
    weight: 5,
    condition: sql`and r.merged_into_id is null`,
  },
  { typename: 'LegalDocument', table: 'legal_document', id: 'id', weight: 6 },
  { typename: 'Plan', table: 'plan', id: 'id', weight: 7 },
  { typename: 'Twinning', table: 'twinning', id: 'id', weight: 8 },
  { typename: 'StatisticalRecord', table: 'statistical_record', id: 'id', weight: 9 },
  { typename: 'PlanTask', table: 'plan_task', id: 'id', weight: 10 },
  { typename: 'Activity', table: 'activity', id: 'id', weight: 11 },
];

/**
 * What a query finds in every kind of record, without regard to case and diacritics, as a subquery with `rank`,
 * `weight`, `name`, the record's `typename` and `key`, and a `place` that is unique.
 */
export function found(query: Parameter): RawBuilder<unknown> {
  const wanted = sql`search_key(${query}::text)`;
  const kinds = searched.map(
    ({ typename, table, id, weight, condition }) => sql`
      select ${sql.lit(typename)} || ' ' || r.${sql.ref(id)}::text as place, ${sql.lit(typename)} as typename,
        r.${sql.ref(id)}::text as key, r.search_name as name, ${sql.lit(weight)}::int as weight,
        case
          when r.search_name = ${wanted} then 1
          when r.search_name like ${wanted} || '%' then 2
          when ' ' || r.search_text like '% ' || ${wanted} || '%' then 3
          else 4
        end as rank
      from ${sql.table(table)} as r
      where r.search_text like '%' || ${wanted} || '%' ${condition ?? sql``}
    `,
  );
  return sql`(${sql.join(kinds, sql` union all `)})`;
}
