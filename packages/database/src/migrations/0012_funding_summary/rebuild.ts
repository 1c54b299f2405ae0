import { type Kysely, sql } from 'kysely';
import { cellKey, cellMeasures, cellSums, cellsOf } from './cells-sql.ts';
import { freshShares, type Kept } from './shares-sql.ts';

const inputs = ['transaction', 'project_sector', 'project_place', 'organisation'];

export async function createRebuild(db: Kysely<unknown>): Promise<void> {
  await createRebuildFunction(db);
  await createDrift(db, 'apart');
}

/** `rebuild_funding_summary()`: makes the summaries anew from the records. Writers of these wait until it is done. */
async function createRebuildFunction(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function rebuild_funding_summary() returns void language plpgsql as $function$
    begin
      lock table ${sql.join(inputs.map((table) => sql.table(table)))}, sector, administrative_unit,
        administrative_unit_successor in share row exclusive mode;
      delete from funding_share;
      delete from funding_summary;
      perform funding_refresh_many(array(select id from transaction));
    end $function$
  `.execute(db);
  await sql`
    create function funding_summary_after_truncate() returns trigger language plpgsql as $function$
    begin
      perform rebuild_funding_summary();
      return null;
    end $function$
  `.execute(db);
  for (const table of inputs) {
    await sql`
      create trigger funding_summary_truncate after truncate on ${sql.table(table)}
      for each statement execute function funding_summary_after_truncate()
    `.execute(db);
  }
}

/** `funding_summary_drift()`: the cells that are not what follows from the records. There should never be any. */
export async function createDrift(db: Kysely<unknown>, kept: Kept): Promise<void> {
  await sql`
    create function funding_summary_drift() returns table (grain funding_grain, cell jsonb, kept jsonb, expected jsonb)
    language sql stable set work_mem = '64MB' set jit = off as $function$
      with ${freshShares(sql`(select id from transaction)`, kept)},
      expected as (select ${cellKey}, to_jsonb(figures) as figures from (${cellsOf(sql`fresh`, kept)}) as cells,
        lateral (select ${cellMeasures}) as figures),
      present as (select ${cellKey}, to_jsonb(figures) as figures from (
        select ${cellKey}, ${cellSums} from funding_summary group by ${cellKey}
      ) as cells, lateral (select ${cellMeasures}) as figures)
      select grain, cell, kept.figures, expected.figures
      from (select grain, to_jsonb(key) - 'figures' as cell, figures from expected as key) as expected
      full join (select grain, to_jsonb(key) - 'figures' as cell, figures from present as key) as kept
        using (grain, cell)
      where expected.figures is distinct from kept.figures
        and (expected.figures is not null or kept.figures <> ${nothing})
    $function$
  `.execute(db);
}

const nothing = sql`'{"vnd": 0, "transactions": 0, "unvalued": 0, "shares": 0, "unvalued_shares": 0,
  "at_least": 0, "estimated": 0}'::jsonb`;
