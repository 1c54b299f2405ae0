import { cache } from 'react';
import { ApiRefused, ApiUnreachable } from '../api/failures.ts';
import { graphql } from '../api/generated/gql.ts';
import type { ViewerQuery } from '../api/generated/graphql.ts';
import { request } from '../api/request.ts';
import { audience } from './audience.ts';

const VIEWER = graphql(`
  query Viewer {
    viewer {
      role
      name
      email
      organisation {
        id
        name
        nameEn
      }
      viewerCanWrite
      viewerCanReview
      viewerCanPropose
      viewerCanSeeOffice
      viewerCanExplore
      viewerCanExport
      viewerCanAdminister
    }
  }
`);

/** Who is signed in, and what there is for them to do. */
export type Viewer = ViewerQuery['viewer'];

/** Null in the public view, and while the API is away: the page itself tells so. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  if (audience() === 'public') return null;
  try {
    return (await request(VIEWER)).viewer;
  } catch (failure) {
    if (failure instanceof ApiUnreachable || failure instanceof ApiRefused) return null;
    throw failure;
  }
});
