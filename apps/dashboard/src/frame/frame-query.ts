import { ApiRefused, ApiUnreachable } from '../api/failures.ts';
import { graphql } from '../api/generated/gql.ts';
import type { FrameQuery } from '../api/generated/graphql.ts';
import { request } from '../api/request.ts';

const FRAME = graphql(`
  query Frame {
    published: sources(first: 1, filter: { provenance: { eq: PUBLISHED } }) {
      nodes {
        title
        titleEn
        url
      }
    }
    communes: administrativeUnits(first: 1, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) {
      nodes {
        boundary {
          sourceName
        }
      }
    }
    demo: sources(first: 1, filter: { provenance: { eq: DEMO } }) {
      totalCount
    }
  }
`);

/** What the frame says of the data; null while the API is away, since the page itself tells so. */
export async function loadFrame(): Promise<FrameQuery | null> {
  try {
    return await request(FRAME);
  } catch (failure) {
    if (failure instanceof ApiUnreachable || failure instanceof ApiRefused) return null;
    throw failure;
  }
}
