import type { ProjectFacetFragment } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { filterWithout } from '../project-filter.ts';
import { FACETS, type Facet, type FacetName, LONG_FACETS } from './facets.ts';
import { PROJECT_FACETS } from './facets-query.ts';
import { selectionOf } from './selection.ts';

/** So many keys of a facet are shown; those beyond are found by their names. */
const TOP = 60;

/** In the address, what a facet is searched for. */
export function searchName(name: FacetName): string {
  return `${name}Named`;
}

/** What every facet offers with how many projects, each under all choices but its own. */
export async function loadFacets(
  query: Query,
  reader: Reader,
): Promise<ReadonlyMap<FacetName, readonly ProjectFacetFragment[]>> {
  const ask = async (facets: readonly Facet[], alone: Facet | null) => {
    const named = alone === null ? undefined : query[searchName(alone.name)];
    const filter = filterWithout(alone?.name ?? null, query, reader);
    const { projectFacets } = await request(PROJECT_FACETS, {
      by: facets.map(({ dimension }) => dimension),
      ...(Object.keys(filter).length > 0 && { filter }),
      ...(query.q !== undefined && { search: query.q }),
      top: TOP,
      ...(alone !== null && { including: [...selectionOf(query, alone.name)] }),
      ...(named !== undefined && { named }),
    });
    return facets.map(
      ({ name, dimension }) =>
        [name, projectFacets.rows.filter(({ key }) => key.dimension === dimension)] as const,
    );
  };
  const isAlone = ({ name }: Facet) =>
    selectionOf(query, name).length > 0 ||
    (LONG_FACETS.includes(name) && query[searchName(name)] !== undefined);
  const others = FACETS.filter((facet) => !isAlone(facet));
  // Two questions at once: the database has more than one core. Dealt out and back, neither gets all the long ones.
  const isFirst = (index: number) => index % 4 === 0 || index % 4 === 3;
  const halves = [others.filter((_, index) => isFirst(index)), others.filter((_, index) => !isFirst(index))];
  const answers = await Promise.all([
    ...halves.filter((half) => half.length > 0).map((half) => ask(half, null)),
    ...FACETS.filter(isAlone).map((facet) => ask([facet], facet)),
  ]);
  return new Map(answers.flat());
}
