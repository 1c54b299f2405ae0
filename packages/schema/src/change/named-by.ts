import { type RawBuilder, sql } from 'kysely';

/** What a column names, where its name tells: the table, and what its rows are called in Vietnamese and in English. */
interface Named {
  readonly table: string;
  readonly key: string;
  readonly type: 'uuid' | 'text';
  readonly label: string;
  readonly labelEn: string;
  readonly columns: readonly string[];
}

const titled = { key: 'id', type: 'uuid', label: 'title', labelEn: 'title_en' } as const;
const called = { key: 'id', type: 'uuid', label: 'name', labelEn: 'name_en' } as const;
const coded = { key: 'code', type: 'text', label: 'name', labelEn: 'name_en' } as const;

const named: readonly Named[] = [
  {
    table: 'organisation',
    ...called,
    columns: [
      'organisation_id',
      'managing_body_id',
      'lead_id',
      'counterpart_id',
      'provider_id',
      'channel_id',
      'receiver_id',
      'issuer_id',
    ],
  },
  { table: 'project', ...titled, columns: ['project_id', 'one_id', 'other_id'] },
  { table: 'activity', ...titled, columns: ['activity_id'] },
  { table: 'twinning', ...titled, columns: ['twinning_id'] },
  { table: 'statistical_record', ...titled, columns: ['statistical_record_id'] },
  { table: 'legal_document', ...titled, columns: ['legal_document_id', 'carried_out_id'] },
  { table: 'plan', ...titled, columns: ['plan_id'] },
  { table: 'plan_task', ...titled, columns: ['plan_task_id'] },
  { table: 'source', ...titled, columns: ['source_id'] },
  {
    table: 'administrative_unit',
    ...called,
    type: 'text',
    columns: ['unit_id', 'local_unit_id', 'counterpart_unit_id'],
  },
  { table: 'sector', ...coded, columns: ['sector_code'] },
  {
    table: 'country',
    ...coded,
    columns: ['country_code', 'counterpart_country_code', 'funder_country_code'],
  },
  { table: 'currency', ...coded, columns: ['currency_code'] },
];

/** Columns that name a row of their own table. */
const ofOwnTable = ['parent_id', 'merged_into_id'];

/**
 * What the row is called that a value of the column `key` of a table names; null where it names none. `among` holds it to
 * tables that every reader of it may ask for: a statement that only mentions another is refused.
 */
export function namedBy(
  table: RawBuilder<unknown>,
  value: RawBuilder<unknown>,
  english: boolean,
  among: (table: string) => boolean = () => true,
): RawBuilder<unknown> {
  const label = ({ table: other, key, type, label: own, labelEn }: Named) => sql`(
    select named.${sql.ref(english ? labelEn : own)} from ${sql.table(other)} as named
    where named.${sql.ref(key)} = ${value}::${sql.raw(type)}
  )`;
  const isOneOf = (columns: readonly string[]) =>
    sql`key in (${sql.join(columns.map((name) => sql.lit(name)))})`;
  const branches = named
    .filter(({ table }) => among(table))
    .flatMap((each) => [
      sql`when ${isOneOf(each.columns)} then ${label(each)}`,
      ...(each.table === 'organisation' || each.table === 'project'
        ? [sql`when ${isOneOf(ofOwnTable)} and ${table} = ${sql.lit(each.table)} then ${label(each)}`]
        : []),
    ]);
  return sql`case ${sql.join(branches, sql` `)} end`;
}
