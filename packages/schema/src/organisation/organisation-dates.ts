import { type RawBuilder, sql } from 'kysely';
import { today } from '../date/today-sql.ts';
import { activitiesOf } from './activities-of.ts';

/** The first last day of a paper that is still to come; where none is, the latest that has passed. */
export function nextExpiry(organisation: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select coalesce(min(paper.expires_on) filter (where paper.expires_on >= ${today}), max(paper.expires_on))
    from organisation_registration as paper where paper.organisation_id = ${organisation}
  )`;
}

/** The first day of the latest activity that has begun. */
export function lastActivity(organisation: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select max(latest.start_date) from activity as latest
    where latest.id in (${activitiesOf(organisation)}) and latest.start_date <= ${today}
  )`;
}
