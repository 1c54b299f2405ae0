import type { ColorToken } from '@nhipcau/charts';
import type { ActivityKind } from '../api/generated/graphql.ts';

const COLORS: Readonly<Record<ActivityKind, ColorToken>> = {
  DELEGATION: '--series-1',
  EXCHANGE: '--series-2',
  TWINNING_EVENT: '--series-5',
  VOLUNTEER_EXCHANGE: '--series-3',
  MEDIA_VISIT: '--series-6',
  DONATION_DRIVE: '--series-7',
  CONSULAR_VISIT: '--series-8',
  FESTIVAL: '--series-4',
};

export const ACTIVITY_KINDS = Object.keys(COLORS) as readonly ActivityKind[];

/** The colour of a kind of activity, the same on every page. */
export function activityKindColor(kind: ActivityKind): ColorToken {
  return COLORS[kind];
}
