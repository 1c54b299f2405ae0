import type { FundingFilter, FundingMeasure, OrganisationKind } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';

/** In an address, `none` is what a record does not state. */
export const NOT_STATED = 'none';

const MEASURES: readonly FundingMeasure[] = ['COMMITTED', 'DISBURSED', 'EXPENDED'];

export function readMeasure(query: Query): FundingMeasure {
  return MEASURES.find((measure) => measure === query.measure) ?? 'COMMITTED';
}

function code(value: string | undefined) {
  if (value === undefined) return undefined;
  return value === NOT_STATED ? { isNull: true } : { eq: value };
}

function year(value: string | undefined) {
  if (value === undefined) return undefined;
  return value === NOT_STATED ? { isNull: true } : { eq: Number.parseInt(value, 10) };
}

function kind(value: string | undefined) {
  if (value === undefined) return undefined;
  return value === NOT_STATED ? { isNull: true } : { eq: value as OrganisationKind };
}

/** The filter that an address names; the page with these rows and the figure that led to it share it. */
export function fundingFilter(query: Query, reader: Pick<Reader, 'provenance'>): FundingFilter {
  const funder = { id: code(query.funder), kind: kind(query.kind), country: code(query.country) };
  return {
    provenance: reader.provenance,
    sector: code(query.sector),
    year: year(query.year),
    place: code(query.place),
    commune: code(query.commune),
    project: query.project === undefined ? undefined : { eq: query.project },
    funder: Object.values(funder).some((part) => part !== undefined) ? funder : undefined,
    channel: query.channel === undefined ? undefined : { id: code(query.channel) },
  };
}
