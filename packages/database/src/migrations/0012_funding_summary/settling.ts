import { type Kysely, sql } from 'kysely';
import { lanes } from './tables.ts';

/**
 * What two transactions write at once can depend on each other: one writes money of a project while the other changes
 * the project's shares, and neither sees the other's. So each looks again at its very end, in an order: it takes the
 * lanes of what it has touched, lowest first, alone where it changed what shares follow from, else together with
 * others. Whoever comes second sees what the first has committed. Nothing is waited for but lanes, and these only
 * while somebody commits: that cannot deadlock.
 */
export async function createSettling(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function funding_lane_of(id uuid) returns integer language sql immutable parallel safe
    return case when id is null then 0 else (uuid_hash_extended(id, 0) & ${sql.lit(lanes - 1)})::integer end
  `.execute(db);
  await sql`
    create function funding_seen(lane integer) returns bigint language sql stable
    return (select sum(changes)::bigint from funding_lane where funding_lane.lane in (funding_seen.lane, ${sql.lit(lanes)}))
  `.execute(db);
  await createDependents(db);
  await createLock(db);
  await sql`
    create function funding_settle() returns trigger language plpgsql as $function$
    declare
      again uuid[];
    begin
      if not exists (select from funding_touched) then return null; end if;
      if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'what funding is summed from is written in READ COMMITTED transactions only'
          using errcode = 'invalid_transaction_state';
      end if;
      perform funding_lock_touched();
      -- A statement of its own, so that it sees what was committed before the lanes were had.
      again := array(
        select unnest(transactions) from funding_touched as touched
        where exclusive or seen <> funding_seen(lane)
        union
        select dependent from funding_touched as touched,
          funding_dependents(projects, organisations, sectors, units) as dependent
        where exclusive
      );
      if cardinality(again) > 0 then perform funding_refresh(again); end if;
      update funding_lane set changes = changes + 1
      where lane in (select lane from funding_touched where exclusive);
      delete from funding_touched;
      return null;
    end $function$
  `.execute(db);
  await sql`
    create constraint trigger funding_settle after insert on funding_touched deferrable initially deferred
    for each row execute function funding_settle()
  `.execute(db);
}

async function createLock(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function funding_lock_touched() returns void language plpgsql as $function$
    declare
      class constant integer := 'funding_lane'::regclass::oid::integer;
      wanted record;
    begin
      for wanted in
        select lane, bool_or(exclusive) as alone
        from (select lane, exclusive from funding_touched union all select ${sql.lit(lanes)}, false) as touched
        group by lane order by lane
      loop
        if wanted.alone then perform pg_advisory_xact_lock(class, wanted.lane);
        else perform pg_advisory_xact_lock_shared(class, wanted.lane);
        end if;
      end loop;
    end $function$
  `.execute(db);
}

/** `funding_dependents`: the transactions whose shares follow from these records. */
async function createDependents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function funding_dependents(projects uuid[], organisations uuid[], sectors text[], units text[])
    returns setof uuid language plpgsql stable as $function$
    begin
      if cardinality(organisations) > 0 then
        return query
          select id from transaction where provider_id in (
            select unnest(organisations)
            union all
            select organisation.id from organisation where merged_into_id = any(organisations)
          );
      end if;
      if cardinality(projects) + cardinality(sectors) + cardinality(units) > 0 then
        return query
          select id from transaction where project_id in (
            select unnest(projects)
            union
            select project_id from project_sector where sector_code = any(sectors)
            union
            select project_id from project_place where unit_id = any(units)
          );
      end if;
    end $function$
  `.execute(db);
}
