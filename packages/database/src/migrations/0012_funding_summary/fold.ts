import { type Kysely, sql } from 'kysely';
import { anyInCell, cellHash, cellKey, cellMeasures, cellSums } from './cells-sql.ts';

/**
 * `funding_fold()`: makes one row of what was appended to each cell. Each large refresh does it, and every 64th of the small. Rows that somebody
 * else is folding are left for later, so it waits for nobody; until then they are added up on reading.
 */
export async function createFold(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function funding_fold() returns void language plpgsql as $function$
    begin
      -- Under any other isolation, rows that were folded since the snapshot would be an error.
      if current_setting('transaction_isolation') <> 'read committed' then return; end if;
      with appended as materialized (
        select ctid, cell from funding_summary where not folded for update skip locked
      ),
      base as materialized (
        select ctid from funding_summary
        where folded and cell in (select cell from appended)
        for update skip locked
      ),
      taken as (
        delete from funding_summary
        where ctid = any(array(select ctid from appended union all select ctid from base))
        returning ${cellKey}, ${cellMeasures}
      )
      insert into funding_summary (${cellKey}, ${cellMeasures}, cell, folded)
      select ${cellKey}, ${cellMeasures}, ${cellHash}, true from (
        select ${cellKey}, ${cellSums} from taken group by ${cellKey} having ${anyInCell}
      ) as cells;
    end $function$
  `.execute(db);
}
