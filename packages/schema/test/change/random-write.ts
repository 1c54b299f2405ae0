import type { DB } from '@nhipcau/database';
import { type RawBuilder, sql, type Transaction } from 'kysely';

type Random = () => number;

const some = (table: string, key: string, random: Random) => sql`${sql.ref(key)} in (
  select ${sql.ref(key)} from ${sql.table(table)} order by md5(${sql.ref(key)}::text || ${String(random())}::text) limit ${Math.ceil(random() * 3)}
)`;

/** Kinds of writes: of records, of their parts, of keys, with cascades, and that change nothing. */
const writes: readonly ((random: Random) => RawBuilder<unknown>)[] = [
  (random) => sql`update project set title = ${`Tên ${random()}`} where ${some('project', 'id', random)}`,
  (random) => sql`update project set title = title where ${some('project', 'id', random)}`,
  (random) => sql`update project set description = null, approval_number = ${String(random())}
    where ${some('project', 'id', random)}`,
  (
    random,
  ) => sql`update transaction set amount = round((coalesce(amount, 1) * ${random().toFixed(4)}::numeric), 2) + 1
    where amount is not null and ${some('transaction', 'id', random)}`,
  (random) => sql`delete from transaction where ${some('transaction', 'id', random)}`,
  (random) => sql`delete from project_sector where ${some('project_sector', 'project_id', random)}`,
  (random) =>
    sql`update project_place set percentage = null where ${some('project_place', 'project_id', random)}`,
  (random) => sql`delete from project_place where ${some('project_place', 'project_id', random)}`,
  (random) => sql`insert into organisation_alias (organisation_id, name, language)
    select id, ${`Bí danh ${random()}`}, 'vi' from organisation where ${some('organisation', 'id', random)}`,
  (random) => sql`update organisation_alias set name = name || '*'
    where ${some('organisation_alias', 'organisation_id', random)}`,
  (random) => sql`update organisation set short_name = ${String(random())}, website = null
    where ${some('organisation', 'id', random)}`,
  (random) => sql`delete from activity where ${some('activity', 'id', random)}`,
  (random) =>
    sql`update activity set purpose = ${`Mục đích "${random()}"\n\\`} where ${some('activity', 'id', random)}`,
  (random) => sql`delete from plan_task_project where ${some('plan_task_project', 'plan_task_id', random)}`,
  (
    random,
  ) => sql`insert into twinning (level, title, title_en, counterpart_country_code, source_id, provenance)
    select 'VILLAGE', ${`Cặp ${random()}`}, 'Pair', 'CN', source_id, provenance from project limit 1`,
  (random) => sql`delete from twinning where ${some('twinning', 'id', random)}`,
  (random) => sql`delete from organisation where ${some('organisation', 'id', random)}`,
];

/** Writes something, whatever it is; what the database refuses undoes the whole transaction. */
export async function randomWrite(db: Transaction<DB>, random: Random): Promise<void> {
  const write = writes[Math.floor(random() * writes.length)];
  await write?.(random).execute(db);
}
