import { type Money, sumMoney } from '@nhipcau/ui';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectFilter, ProjectSumsQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';

const PROJECT_SUMS = graphql(`
  query ProjectSums($filter: ProjectFilter, $search: String, $after: String) {
    projects(filter: $filter, search: $search, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        committed {
          vnd
          atLeast
          estimated
        }
        disbursed {
          vnd
          atLeast
          estimated
        }
      }
    }
  }
`);

export interface ProjectTotals {
  readonly committed: Money;
  readonly disbursed: Money;
}

/** Beyond this a sum over pages would hold the page up. */
const MOST_PROJECTS = 1000;

/**
 * What the projects under a filter add up to on all pages together. The API gives a list no sums, so its pages are
 * added here; null where there are too many of them.
 */
export async function loadTotals(
  filter: ProjectFilter,
  search: string | undefined,
): Promise<ProjectTotals | null> {
  const committed: Money[] = [];
  const disbursed: Money[] = [];
  let after: string | null = null;
  do {
    const { projects }: ProjectSumsQuery = await request(PROJECT_SUMS, { filter, search, after });
    if (projects.totalCount > MOST_PROJECTS) return null;
    committed.push(...projects.nodes.map((project) => project.committed));
    disbursed.push(...projects.nodes.map((project) => project.disbursed));
    after = projects.pageInfo.hasNextPage ? projects.pageInfo.endCursor : null;
  } while (after !== null);
  return { committed: sumMoney(committed), disbursed: sumMoney(disbursed) };
}
