import type { ReactNode } from 'react';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { FacetPart } from './FacetPart.tsx';
import { facetOptions } from './facet-options.ts';
import { FACETS } from './facets.ts';
import { loadFacets } from './load-facets.ts';

interface ProjectFacetsProps {
  readonly query: Query;
  /** What is called how that the address chooses. */
  readonly names: ReadonlyMap<string, string>;
  readonly reader: Reader;
}

/** What the list can be narrowed by, each choice with the number of projects behind it. */
export async function ProjectFacets({ query, names, reader }: ProjectFacetsProps): Promise<ReactNode> {
  const facets = await loadFacets(query, reader);
  return FACETS.map(({ name }) => (
    <FacetPart
      key={name}
      name={name}
      options={facetOptions(name, facets.get(name) ?? [], names, query, reader)}
      query={query}
      reader={reader}
    />
  ));
}
