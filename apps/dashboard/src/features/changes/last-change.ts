import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import { changeHref } from './change-href.ts';

const LAST_CHANGE = graphql(`
  query LastChange($record: ID!) {
    changes(filter: { events: { some: { record: { eq: $record } } } }, first: 1) {
      nodes {
        id
      }
    }
  }
`);

/** The node id of the last change of a record, also of one that it deleted; null where there is none. */
export async function lastChangeOf(record: string): Promise<string | null> {
  const [change] = (await request(LAST_CHANGE, { record })).changes.nodes;
  return change?.id ?? null;
}

/** Where the last change of a record is read, and undone. */
export async function lastChangeHref(record: string): Promise<string | null> {
  const id = await lastChangeOf(record);
  return id === null ? null : `${changeHref(id)}#revert`;
}
