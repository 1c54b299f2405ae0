import { graphql } from '../../api/generated/gql.ts';
import type { KindCountFragment, KindCountsQuery, OrganisationKind } from '../../api/generated/graphql.ts';

/** How many organisations of each kind the other filters leave; one alias for each kind that a partner can be. */
export const KIND_COUNTS = graphql(`
  query KindCounts($filter: OrganisationFilter!, $search: String) {
    FOREIGN_NGO: organisations(first: 1, search: $search, filter: { and: [$filter, { kind: { eq: FOREIGN_NGO } }] }) {
      ...KindCount
    }
    EMBASSY: organisations(first: 1, search: $search, filter: { and: [$filter, { kind: { eq: EMBASSY } }] }) {
      ...KindCount
    }
    INTERNATIONAL_ORGANISATION: organisations(
      first: 1
      search: $search
      filter: { and: [$filter, { kind: { eq: INTERNATIONAL_ORGANISATION } }] }
    ) {
      ...KindCount
    }
    FOREIGN_LOCAL_AUTHORITY: organisations(
      first: 1
      search: $search
      filter: { and: [$filter, { kind: { eq: FOREIGN_LOCAL_AUTHORITY } }] }
    ) {
      ...KindCount
    }
    FRIENDSHIP_ASSOCIATION: organisations(
      first: 1
      search: $search
      filter: { and: [$filter, { kind: { eq: FRIENDSHIP_ASSOCIATION } }] }
    ) {
      ...KindCount
    }
    FUND: organisations(first: 1, search: $search, filter: { and: [$filter, { kind: { eq: FUND } }] }) {
      ...KindCount
    }
    COMPANY: organisations(first: 1, search: $search, filter: { and: [$filter, { kind: { eq: COMPANY } }] }) {
      ...KindCount
    }
    BENEFACTORS: organisations(first: 1, search: $search, filter: { and: [$filter, { kind: { eq: BENEFACTORS } }] }) {
      ...KindCount
    }
  }
`);

graphql(`
  fragment KindCount on OrganisationConnection {
    totalCount
  }
`);

export interface KindCount {
  readonly kind: OrganisationKind;
  readonly count: number;
}

/** The kinds that occur, the most frequent first. */
export function kindCounts(data: KindCountsQuery): readonly KindCount[] {
  const counts: Readonly<Partial<Record<OrganisationKind, KindCountFragment>>> = data;
  return (Object.keys(data) as OrganisationKind[])
    .map((kind) => ({ kind, count: counts[kind]?.totalCount ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
