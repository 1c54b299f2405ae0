import type { Query } from '../../list/address.ts';

export const ACTIVITY_MEASURES = ['activities', 'people', 'days'] as const;

/** What breakdowns count: activities, visits by people, or days. */
export type ActivityMeasure = (typeof ACTIVITY_MEASURES)[number];

/** The measure that the address names; activities where it names none. */
export function readMeasure(query: Query): ActivityMeasure {
  return ACTIVITY_MEASURES.find((measure) => measure === query.measure) ?? 'activities';
}
