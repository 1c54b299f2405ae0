/**
 * The explained score of an overlap, from 0 to 100: what each of its parts gives at most. The parts are added up, each
 * is a whole number, and each is given with its own reason.
 */
export const greatest = { SECTOR: 40, PLACE: 30, TIME: 20, TITLE: 10 } as const;

/** What sharing a place gives, by how surely it is the same. */
export const placePoints = {
  /** Both lie in the one commune with all that was entered, or were entered with the same commune. */
  sameCommune: 30,
  /** Both were entered with the same former district, of which several communes were made. */
  sameDistrict: 20,
  /** The commune is one of those that a former unit went to. */
  possible: 10,
} as const;

/** Days that count as a month: time in common is rounded to these, and is one month at least. */
export const daysOfMonth = 30;

/** From which similarity on, in per cent, titles are alike. */
export const alikeFrom = 60;

export type OverlapReasonKind = keyof typeof greatest;
