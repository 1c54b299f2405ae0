import type { ActivitiesQuery, ActivityChoicesFragment } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { activityFilterPart } from '../activity-rows/activity-filter.ts';
import { ACTIVITY_CHOICES } from '../activity-rows/activity-rows-query.ts';

/** What the form offers, whatever the page is narrowed by; where nothing narrows it, its figures hold all of it. */
export async function loadChoices(
  query: Query,
  { provenance }: Reader,
  figures: Promise<ActivitiesQuery>,
): Promise<ActivityChoicesFragment> {
  if (Object.keys(activityFilterPart(query)).length > 0) return request(ACTIVITY_CHOICES, { provenance });
  const { country, lead, year, partnerKind } = await figures;
  return { countries: country, leads: lead, years: year, partnerKinds: partnerKind };
}
