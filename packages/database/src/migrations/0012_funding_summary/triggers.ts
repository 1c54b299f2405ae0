import { type Kysely, type RawBuilder, sql } from 'kysely';
import { lanes } from './tables.ts';

/** A table that shares follow from: which of its columns matter, and which records a change of them concerns. */
interface Input {
  readonly table: string;
  readonly columns: readonly string[];
  readonly concerns: 'projects' | 'organisations' | 'sectors' | 'units';
  /** The key of the concerned record. */
  readonly key: string;
  /** Events after which something can depend on it; nothing refers to a record that was only just made. */
  readonly events: readonly ('insert' | 'update' | 'delete')[];
}

const every = ['insert', 'update', 'delete'] as const;

const inputs: readonly Input[] = [
  {
    table: 'project_sector',
    columns: ['project_id', 'sector_code', 'percentage'],
    concerns: 'projects',
    key: 'project_id',
    events: every,
  },
  {
    table: 'project_place',
    columns: ['project_id', 'unit_id', 'percentage'],
    concerns: 'projects',
    key: 'project_id',
    events: every,
  },
  {
    table: 'organisation',
    columns: ['id', 'kind', 'country_code', 'merged_into_id'],
    concerns: 'organisations',
    key: 'id',
    events: ['update'],
  },
  {
    table: 'sector',
    columns: ['code', 'province_sector_code'],
    concerns: 'sectors',
    key: 'code',
    events: ['update'],
  },
  {
    table: 'administrative_unit',
    columns: ['id', 'level', 'valid_to'],
    concerns: 'units',
    key: 'id',
    events: ['update'],
  },
  {
    table: 'administrative_unit_successor',
    columns: ['unit_id', 'successor_id', 'area_share'],
    concerns: 'units',
    key: 'unit_id',
    events: every,
  },
];

export async function createTriggers(db: Kysely<unknown>): Promise<void> {
  await createTransactionTrigger(db);
  for (const input of inputs) await createInputTrigger(db, input);
}

/** The keys of rows that are not the same, in the columns that matter, before and after a statement. */
function changed(key: string, columns: readonly string[]): RawBuilder<unknown> {
  const row = sql.join(columns.map((column) => sql.ref(column)));
  return sql`
    select distinct ${sql.ref(key)} as key from (
      (select ${row} from removed except select ${row} from added)
      union all
      (select ${row} from added except select ${row} from removed)
    ) as difference
  `;
}

async function attach(db: Kysely<unknown>, table: string, events: Input['events']): Promise<void> {
  const transitions = {
    insert: sql`new table as added`,
    update: sql`old table as removed new table as added`,
    delete: sql`old table as removed`,
  };
  for (const event of events) {
    await sql`
      create trigger ${sql.ref(`funding_summary_${event}`)} after ${sql.raw(event)} on ${sql.table(table)}
      referencing ${transitions[event]} for each statement
      execute function ${sql.ref(`funding_summary_of_${table}`)}()
    `.execute(db);
  }
}

const transactionColumns = [
  'id',
  'project_id',
  'kind',
  'direction',
  'value_date',
  'vnd',
  'at_least',
  'provider_id',
  'statistical_record_id',
  'provenance',
] as const;

async function createTransactionTrigger(db: Kysely<unknown>): Promise<void> {
  const touch = (rows: RawBuilder<unknown>) => sql`
    insert into funding_touched (lane, seen, exclusive, transactions)
    select lane, funding_seen(lane), false, array_agg(id)
    from (select id, funding_lane_of(project_id) as lane from ${rows} as touched) as touched
    group by lane
  `;
  await sql`
    create function funding_summary_of_transaction() returns trigger language plpgsql as $function$
    declare
      changed uuid[];
    begin
      if tg_op = 'INSERT' then
        changed := array(select id from added);
        ${touch(sql`added`)};
      elsif tg_op = 'DELETE' then
        changed := array(select id from removed);
        ${touch(sql`removed`)};
      else
        changed := array(${changed('id', transactionColumns)});
        ${touch(sql`(
          select id, project_id from removed where id = any(changed)
          union select id, project_id from added where id = any(changed)
        )`)};
      end if;
      if cardinality(changed) > 0 then perform funding_refresh(changed); end if;
      return null;
    end $function$
  `.execute(db);
  await attach(db, 'transaction', every);
}

async function createInputTrigger(db: Kysely<unknown>, input: Input): Promise<void> {
  const { table, columns, concerns, key, events } = input;
  const keys = (relation: string) => sql`select distinct ${sql.ref(key)} from ${sql.table(relation)}`;
  const none = (kind: Input['concerns']) => sql.raw(kind === 'sectors' || kind === 'units' ? 'text' : 'uuid');
  const lists = (['projects', 'organisations', 'sectors', 'units'] as const).map((kind) =>
    kind === concerns ? sql`keys` : sql`'{}'::${none(kind)}[]`,
  );
  const lane = concerns === 'projects' ? sql`funding_lane_of(key)` : sql.lit(lanes);
  await sql`
    create function ${sql.ref(`funding_summary_of_${table}`)}() returns trigger language plpgsql as $function$
    declare
      changed ${none(concerns)}[];
      dependent uuid[];
    begin
      if tg_op = 'INSERT' then changed := array(${keys('added')});
      elsif tg_op = 'DELETE' then changed := array(${keys('removed')});
      else changed := array(${changed(key, columns)});
      end if;
      if cardinality(changed) = 0 then return null; end if;
      insert into funding_touched (lane, seen, exclusive, transactions, projects, organisations, sectors, units)
      select lane, 0, true, array(select funding_dependents(${sql.join(lists)})), ${sql.join(lists)}
      from (select ${lane} as lane, array_agg(key) as keys from unnest(changed) as key group by lane) as touched;
      dependent := array(select distinct unnest(transactions) from funding_touched where exclusive);
      if cardinality(dependent) > 0 then perform funding_refresh(dependent); end if;
      return null;
    end $function$
  `.execute(db);
  await attach(db, table, events);
}
