import type {
  ActivityCountFilter,
  ActivityDirection,
  ActivityKind,
  ActivitySetting,
  OrganisationKind,
} from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';

/** In an address, `none` is what a record does not state. */
export const NOT_STATED = 'none';

/** The names that narrow activities in an address, on every page about them. */
export const ACTIVITY_FILTER_NAMES = [
  'q',
  'kind',
  'direction',
  'setting',
  'country',
  'counterpart',
  'counterpartUnit',
  'partnerKind',
  'lead',
  'place',
  'year',
  'from',
  'to',
  'project',
  'twinning',
  'record',
] as const;

export type ActivityFilterName = (typeof ACTIVITY_FILTER_NAMES)[number];

const GREATEST_WORDS = 10;

function one<Code extends string>(value: string | undefined) {
  if (value === undefined) return undefined;
  return value === NOT_STATED ? { isNull: true } : { eq: value as Code };
}

function yearOf(year: string | undefined) {
  if (year === undefined) return undefined;
  return year === NOT_STATED ? { isNull: true } : { eq: Number.parseInt(year, 10) };
}

/** Every word has to occur. */
function words(text: string | undefined): ActivityCountFilter[] | undefined {
  const wanted = text?.split(/\s+/u).slice(0, GREATEST_WORDS);
  return wanted?.map((contains) => ({ text: { contains } }));
}

/**
 * The filter that an address names; a code that does not exist is refused by the API. `from` and `to` are first days,
 * both included.
 */
export function activityFilter(query: Query, reader: Pick<Reader, 'provenance'>): ActivityCountFilter {
  const dated = query.from !== undefined || query.to !== undefined;
  return {
    provenance: reader.provenance,
    kind: one<ActivityKind>(query.kind),
    direction: one<ActivityDirection>(query.direction),
    setting: one<ActivitySetting>(query.setting),
    partnerKind: one<OrganisationKind>(query.partnerKind),
    counterpartCountry: one(query.country),
    counterpart: one(query.counterpart),
    counterpartUnit: one(query.counterpartUnit),
    lead: one(query.lead),
    unit: one(query.place),
    project: one(query.project),
    twinning: one(query.twinning),
    statisticalRecord: one(query.record),
    year: yearOf(query.year),
    date: dated ? { gte: query.from, lte: query.to } : undefined,
    and: words(query.q),
  };
}

/** The part of an address that narrows activities: what a page hands on to the rows behind its figures. */
export function activityFilterPart(query: Query): Query {
  return Object.fromEntries(
    ACTIVITY_FILTER_NAMES.flatMap((name) => {
      const value = query[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
