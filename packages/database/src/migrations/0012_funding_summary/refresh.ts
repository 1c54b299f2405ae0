import { type Kysely, type RawBuilder, sql } from 'kysely';
import { cellHash, cellKey, cellMeasures, cellsOf } from './cells-sql.ts';
import { anyShare, freshShares, type Kept, shareKey, shareMeasures, shareSums } from './shares-sql.ts';

/** How many transactions the plan for few is good for: it looks them up one by one, whatever the statistics say. */
const few = 100;

/** From how many on reading the tables as a whole is better than looking up. */
const many = 5000;

/** After how many small refreshes what they appended is folded. */
const untilFolded = 64;

/**
 * `funding_refresh(ids)`: brings the summaries up to date with the records, for these transactions. What is kept of
 * them is compared with what follows from the records, and the difference is appended: doing it twice, or for a
 * transaction that is gone or was only just made, is right too. Waits for nobody.
 */
export async function createRefresh(db: Kysely<unknown>, kept: Kept): Promise<void> {
  await sql`
    create or replace function funding_refresh_few(ids uuid[]) returns void language plpgsql
    set plan_cache_mode = force_generic_plan set jit = off as $function$
    begin
      ${refresh(kept, sql`funding_refresh_few.ids`, sql`false`)};
    end $function$
  `.execute(db);
  await sql`
    create or replace function funding_refresh_many(ids uuid[]) returns void language plpgsql
    set work_mem = '64MB' set enable_nestloop = off set jit = off as $function$
    begin
      execute $query$ ${refresh(kept, sql`$1`, isFirstOfItsCell)} $query$ using ids;
    end $function$
  `.execute(db);
  await sql`
    create or replace function funding_refresh(ids uuid[]) returns void language plpgsql as $function$
    begin
      if cardinality(ids) > ${sql.lit(many)} then
        perform funding_refresh_many(ids);
      else
        for start in 1 .. cardinality(ids) by ${sql.lit(few)} loop
          perform funding_refresh_few(ids[(start):(start + ${sql.lit(few - 1)})]);
        end loop;
      end if;
      if cardinality(ids) > ${sql.lit(few)} or nextval('funding_write') % ${sql.lit(untilFolded)} = 0 then
        perform funding_fold();
      end if;
    end $function$
  `.execute(db);
}

/** What needs no folding. Two who make a cell at once make two first rows, which the next fold makes one. */
const isFirstOfItsCell = sql`cell not in (select cell from funding_summary where folded)`;

function refresh(kept: Kept, ids: RawBuilder<unknown>, folded: RawBuilder<unknown>): RawBuilder<unknown> {
  const key = shareKey(kept);
  return sql`
    with touched as materialized (select distinct id from unnest(${ids}) as id),
    ${freshShares(sql`touched`, kept)},
    ${change(key)},
    superseded as (
      delete from funding_share where ctid = any(array(
        select kept.ctid from funding_share as kept
        where transaction_id in (select transaction_id from change where was_known)
        for update skip locked
      ))
      returning ${key}, ${shareMeasures}
    ),
    kept as (
      insert into funding_share (${key}, ${shareMeasures})
      select ${key}, ${shareMeasures} from change where not was_known
      union all
      select ${key}, ${shareSums} from (
        select ${key}, ${shareMeasures} from change where was_known
        union all
        select ${key}, ${shareMeasures} from superseded
      ) as shares
      group by ${key}
      having ${anyShare}
    ),
    cells as materialized (select *, ${cellHash} as cell from (${cellsOf(sql`change`, kept)}) as sums),
    placed_cells as materialized (select *, ${folded} as folded from cells)
    insert into funding_summary (${cellKey}, ${cellMeasures}, cell, folded)
    select ${cellKey}, ${cellMeasures}, cell, folded from placed_cells
  `;
}

/** What follows from the records less what is kept: for a transaction of which nothing is kept, simply the former. */
function change(key: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
  known as materialized (
    select ${key}, ${shareMeasures} from funding_share join touched on touched.id = transaction_id
  ),
  change as materialized (
    select ${key}, ${shareMeasures}, false as was_known from fresh
    where not exists (select from known where known.transaction_id = fresh.transaction_id)
    union all
    select ${key}, ${shareSums}, true from (
      select ${key}, ${shareMeasures} from fresh
      where exists (select from known where known.transaction_id = fresh.transaction_id)
      union all
      select ${key}, -vnd, -transactions, -shares, -units, -communes, -estimated from known
    ) as difference
    group by ${key}
    having ${anyShare}
  )
`;
}
