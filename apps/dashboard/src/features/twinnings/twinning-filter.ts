import type { TwinningFilter, TwinningLevel, TwinningOrderField } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';

export const TWINNINGS_PATH = '/twinnings';

export const TWINNING_LEVELS = [
  'VILLAGE',
  'VILLAGE_CLUSTER',
  'COMMUNE',
  'DISTRICT',
  'BORDER_POST',
] as const satisfies readonly TwinningLevel[];

export const TWINNING_ORDERS: readonly TwinningOrderField[] = ['TITLE', 'LEVEL', 'SINCE_YEAR'];

/** What the address narrows the pairs to; a code that does not exist is refused by the API. */
export function twinningFilter(query: Query, reader: Pick<Reader, 'provenance'>): TwinningFilter {
  return {
    provenance: reader.provenance,
    level: query.level === undefined ? undefined : { eq: query.level as TwinningLevel },
    counterpartCountry: query.country === undefined ? undefined : { eq: query.country },
    endedOn: query.state === undefined ? undefined : { isNull: query.state !== 'ended' },
  };
}
