import type { AdministrativeUnitFilter } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';

export const PLACES_PATH = '/places';

/** By which units the province is read: those of today first. */
export const PLACE_LEVELS = ['communes', 'districts', 'formerCommunes'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** Amounts, drawn as circles. */
const AMOUNTS = ['committed', 'disbursed', 'projects', 'partners'] as const;
/** Rates, drawn as fills. */
const RATES = ['perArea', 'paid'] as const;

export const PLACE_MEASURES = [...AMOUNTS, ...RATES] as const;
export type PlaceMeasure = (typeof PLACE_MEASURES)[number];

/** How the address wants the province read. */
export interface PlaceChoice {
  readonly level: PlaceLevel;
  readonly measure: PlaceMeasure;
  /** The selected unit. */
  readonly unitId: string | null;
}

/** Projects and partners are counted by the communes of today alone. */
export function measuresOf(level: PlaceLevel): readonly PlaceMeasure[] {
  return level === 'communes' ? PLACE_MEASURES : PLACE_MEASURES.filter((measure) => !isCount(measure));
}

export function isRate(measure: PlaceMeasure): boolean {
  return RATES.some((rate) => rate === measure);
}

/** Counted over all projects, so that the page asks for them only where they are drawn. */
export function isCount(measure: PlaceMeasure): boolean {
  return measure === 'projects' || measure === 'partners';
}

export function readPlaceChoice(query: Query): PlaceChoice {
  const level = PLACE_LEVELS.find((each) => each === query.level) ?? 'communes';
  return {
    level,
    measure: measuresOf(level).find((each) => each === query.by) ?? 'committed',
    unitId: query.place ?? null,
  };
}

/** The units of a level. */
export function unitsOf(level: PlaceLevel): AdministrativeUnitFilter {
  return {
    countryCode: { eq: 'VN' },
    level: { eq: level === 'districts' ? 'DISTRICT' : 'COMMUNE' },
    isCurrent: { eq: level === 'communes' },
  };
}
