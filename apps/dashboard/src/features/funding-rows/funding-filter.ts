import type {
  FundingFilter,
  FundingMeasure,
  OrganisationKind,
  Provenance,
} from '../../api/generated/graphql.ts';
import { type Query, readQuery } from '../../list/address.ts';
import { readPeriod, yearsOf } from '../../list/period.ts';
import type { Reader } from '../../reader/reader.ts';
import { wholeFilter } from '../partners/partner-filter.ts';

/** In an address, `none` is what a record does not state. */
export const NOT_STATED = 'none';

/** What an address may narrow funding by. */
export const FUNDING_FILTERS = [
  'sector',
  'year',
  'from',
  'to',
  'country',
  'kind',
  'funder',
  'funders',
  'channel',
  'project',
  'place',
  'commune',
  'provenance',
] as const;

const MEASURES: readonly FundingMeasure[] = ['COMMITTED', 'DISBURSED', 'EXPENDED'];

export function readMeasure(query: Query): FundingMeasure {
  return MEASURES.find((measure) => measure === query.measure) ?? 'COMMITTED';
}

function code(value: string | undefined) {
  if (value === undefined) return undefined;
  return value === NOT_STATED ? { isNull: true } : { eq: value };
}

/** Several codes with commas between them, any of which will do. */
function codes(value: string | undefined) {
  return value?.includes(',') === true ? { in: value.split(',') } : code(value);
}

function year(query: Query) {
  const { year: value } = query;
  const period = readPeriod(query);
  if (value === undefined) return period === null ? undefined : yearsOf(period);
  return value === NOT_STATED ? { isNull: true } : { eq: Number.parseInt(value, 10) };
}

/** Never more than the reader is shown: both conditions must hold. */
function provenance(value: string | undefined, { provenance: shown }: Pick<Reader, 'provenance'>) {
  return value === undefined ? shown : { ...shown, in: [value as Provenance] };
}

function kind(value: string | undefined) {
  if (value === undefined) return undefined;
  return value === NOT_STATED ? { isNull: true } : { eq: value as OrganisationKind };
}

/** The partners of a list, named by the part of its address after the question mark; `all` is the whole list. */
function funders(value: string | undefined, reader: Pick<Reader, 'provenance'>) {
  if (value === undefined) return undefined;
  const list = value === 'all' ? '' : value;
  return wholeFilter(readQuery(Object.fromEntries(new URLSearchParams(list))), reader);
}

/** The filter that an address names; the page with these rows and the figure that led to it share it. */
export function fundingFilter(query: Query, reader: Pick<Reader, 'provenance'>): FundingFilter {
  const funder = {
    id: code(query.funder),
    kind: kind(query.kind),
    country: code(query.country),
    organisation: funders(query.funders, reader),
  };
  return {
    provenance: provenance(query.provenance, reader),
    sector: codes(query.sector),
    year: year(query),
    place: codes(query.place),
    commune: code(query.commune),
    project: query.project === undefined ? undefined : { eq: query.project },
    funder: Object.values(funder).some((part) => part !== undefined) ? funder : undefined,
    channel: query.channel === undefined ? undefined : { id: code(query.channel) },
  };
}
