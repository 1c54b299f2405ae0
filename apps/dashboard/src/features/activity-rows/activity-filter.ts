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
const NOT_STATED = 'none';

function one<Code extends string>(value: string | undefined) {
  if (value === undefined) return undefined;
  return value === NOT_STATED ? { isNull: true } : { eq: value as Code };
}

/** The filter that an address names; a code that does not exist is refused by the API. */
export function activityFilter(query: Query, reader: Pick<Reader, 'provenance'>): ActivityCountFilter {
  const year = query.year;
  return {
    provenance: reader.provenance,
    kind: one<ActivityKind>(query.kind),
    direction: one<ActivityDirection>(query.direction),
    setting: one<ActivitySetting>(query.setting),
    partnerKind: one<OrganisationKind>(query.partnerKind),
    counterpartCountry: one(query.country),
    counterpart: one(query.counterpart),
    year:
      year === undefined
        ? undefined
        : year === NOT_STATED
          ? { isNull: true }
          : { eq: Number.parseInt(year, 10) },
  };
}
