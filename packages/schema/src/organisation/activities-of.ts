import { type RawBuilder, sql } from 'kysely';

/** Keys of the activities with an organisation as counterpart, as body in charge, or among those present. */
export function activitiesOf(organisation: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select met.id from activity as met where met.counterpart_id = ${organisation}
    union select led.id from activity as led where led.lead_id = ${organisation}
    union select present.activity_id from activity_participant as present
      where present.organisation_id = ${organisation}`;
}
