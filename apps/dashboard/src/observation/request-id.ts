import { headers } from 'next/headers';
import { acceptedId, REQUEST_ID_HEADER } from './accepted-id.ts';

/** By which this request is found in the logs of the dashboard, of the API and of PostgreSQL. */
export async function requestId(): Promise<string | null> {
  return acceptedId((await headers()).get(REQUEST_ID_HEADER));
}
