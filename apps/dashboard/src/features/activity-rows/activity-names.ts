import type { Language } from '@nhipcau/ui';
import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import { unitName } from '../../record/unit-name.ts';
import { NOT_STATED } from './activity-filter.ts';

const ACTIVITY_NAMES = graphql(`
  query ActivityNames($ids: [ID!]!, $units: [String!]!, $countries: [String!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Organisation {
        id
        name
        nameEn
      }
      ... on Project {
        id
        title
        titleEn
      }
      ... on Twinning {
        id
        title
        titleEn
      }
      ... on StatisticalRecord {
        id
        title
        titleEn
      }
    }
    administrativeUnits(first: 2, filter: { unitId: { in: $units } }) {
      nodes {
        unitId
        name
        nameEn
        type
        typeEn
      }
    }
    countries(first: 1, filter: { code: { in: $countries } }) {
      nodes {
        code
        name
        nameEn
      }
    }
  }
`);

/** Names of the records that an address narrows by, under what stands in it. */
export type ActivityNames = ReadonlyMap<string, string>;

const stated = (value: string | undefined): value is string => value !== undefined && value !== NOT_STATED;

/** Asks for the names of what the address narrows by; asks nothing where it narrows by codes alone. */
export async function loadActivityNames(query: Query, language: Language): Promise<ActivityNames> {
  const ids = [query.counterpart, query.lead, query.project, query.twinning, query.record].filter(stated);
  const units = [query.place, query.counterpartUnit].filter(stated);
  const codes = [query.country].filter(stated);
  if (ids.length + units.length + codes.length === 0) return new Map();
  const { nodes, administrativeUnits, countries } = await request(ACTIVITY_NAMES, {
    ids,
    units,
    countries: codes,
  });
  const names = new Map<string, string>();
  for (const node of nodes) {
    if (node === null) continue;
    if (node.__typename === 'Organisation') names.set(node.id, nameIn(language, node));
    else if ('title' in node) names.set(node.id, titleIn(language, node));
  }
  for (const unit of administrativeUnits.nodes) names.set(unit.unitId, unitName(language, unit));
  for (const country of countries.nodes) names.set(country.code, nameIn(language, country));
  return names;
}
