import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { unitName } from '../../record/unit-name.ts';
import { NOT_STATED } from './facets/facets.ts';
import { selectionOf } from './facets/selection.ts';

const CHOSEN_NAMES = graphql(`
  query ChosenNames($partners: [ID!]!, $units: [String!]!, $sectors: [String!]!, $countries: [String!]!) {
    organisations(first: 100, filter: { id: { in: $partners } }) {
      nodes {
        id
        name
        nameEn
      }
    }
    administrativeUnits(first: 100, filter: { unitId: { in: $units } }) {
      nodes {
        unitId
        name
        nameEn
        type
        typeEn
      }
    }
    sectors(first: 100, filter: { code: { in: $sectors } }) {
      nodes {
        code
        name
        nameEn
      }
    }
    countries(first: 100, filter: { code: { in: $countries } }) {
      nodes {
        code
        name
        nameEn
      }
    }
  }
`);

/** What the records are called that the address chooses, by the key that it has them under. */
export async function loadChosenNames(
  query: Query,
  { language }: Reader,
): Promise<ReadonlyMap<string, string>> {
  const chosen = (...names: readonly string[]) =>
    names.flatMap((name) => selectionOf(query, name)).filter((value) => value !== NOT_STATED);
  const variables = {
    partners: chosen('partner'),
    units: chosen('commune', 'district'),
    sectors: chosen('sector'),
    countries: chosen('country'),
  };
  if (Object.values(variables).every((values) => values.length === 0)) return new Map();
  const names = await request(CHOSEN_NAMES, variables);
  return new Map([
    ...names.organisations.nodes.map((each) => [each.id, nameIn(language, each)] as const),
    ...names.administrativeUnits.nodes.map((each) => [each.unitId, unitName(language, each)] as const),
    ...names.sectors.nodes.map((each) => [each.code, nameIn(language, each)] as const),
    ...names.countries.nodes.map((each) => [each.code, nameIn(language, each)] as const),
  ]);
}
