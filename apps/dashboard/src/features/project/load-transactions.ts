import { graphql } from '../../api/generated/gql.ts';
import type { TransactionFilter, TransactionKind } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageVariables } from '../../list/page.ts';

const PROJECT_TRANSACTIONS = graphql(`
  query ProjectTransactions(
    $code: String!
    $filter: TransactionFilter
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    project(code: $code) {
      transactions(
        filter: $filter
        orderBy: [{ field: VALUE_DATE, direction: ASC, nulls: LAST }]
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          ...ProjectTransaction
        }
      }
    }
  }
`);

export const KINDS: readonly TransactionKind[] = ['COMMITMENT', 'DISBURSEMENT', 'EXPENDITURE'];

const PAGE_SIZE = 20;

/** The kind of transaction that the address asks for; undefined where it asks for all. */
export function readKind(query: Query): TransactionKind | undefined {
  return KINDS.find((kind) => kind === query.kind);
}

/** A page of a project's transactions; null where there is no such project. */
export async function loadTransactions(code: string, query: Query) {
  const kind = readKind(query);
  const filter: TransactionFilter | undefined = kind === undefined ? undefined : { kind: { eq: kind } };
  const { project } = await request(PROJECT_TRANSACTIONS, {
    code,
    filter,
    ...pageVariables(query, PAGE_SIZE),
  });
  return project?.transactions ?? null;
}

export type TransactionPage = NonNullable<Awaited<ReturnType<typeof loadTransactions>>>;
