import { ApiRefused, ApiUnreachable } from '../api/failures.ts';
import { graphql } from '../api/generated/gql.ts';
import { request } from '../api/request.ts';
import type { Viewer } from '../reader/viewer.ts';

const UNREAD = graphql(`
  query Unread {
    notifications(first: 1, filter: { isRead: { eq: false } }) {
      totalCount
    }
  }
`);

/** How much the viewer has not read yet; null for programs, and while the API is away. */
export async function loadUnread(viewer: Viewer | null): Promise<number | null> {
  if (viewer === null || viewer.email === null) return null;
  try {
    return (await request(UNREAD)).notifications.totalCount;
  } catch (failure) {
    if (failure instanceof ApiUnreachable || failure instanceof ApiRefused) return null;
    throw failure;
  }
}
