import type { ProjectDimension } from '../../../api/generated/graphql.ts';

/** The facets of the list: their names in its address, and what the API counts them by. */
export const FACETS = [
  { name: 'sector', dimension: 'SECTOR' },
  { name: 'status', dimension: 'STATUS' },
  { name: 'commune', dimension: 'COMMUNE' },
  { name: 'district', dimension: 'DISTRICT' },
  { name: 'partner', dimension: 'PARTNER' },
  { name: 'country', dimension: 'COUNTRY' },
  { name: 'year', dimension: 'YEAR' },
  { name: 'amount', dimension: 'AMOUNT' },
  { name: 'approval', dimension: 'APPROVAL' },
  { name: 'papers', dimension: 'PAPERS' },
  { name: 'provenance', dimension: 'PROVENANCE' },
] as const satisfies readonly { readonly name: string; readonly dimension: ProjectDimension }[];

export type Facet = (typeof FACETS)[number];
export type FacetName = Facet['name'];

/** Facets with more keys than anybody reads through: these can be searched. */
export const LONG_FACETS: readonly FacetName[] = ['partner', 'commune', 'country'];

/** In an address, what a record does not state. */
export const NOT_STATED = 'none';
