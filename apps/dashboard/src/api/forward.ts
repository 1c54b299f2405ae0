import { apiHeaders } from './api-headers.ts';
import { apiUrl } from './api-url.ts';

/** What the API's answer keeps of its headers on its way to the browser. */
const KEPT = ['content-type', 'content-disposition', 'x-total-count', 'retry-after'];

/**
 * Hands a person's request on to the API and its answer back as it comes, without holding it; when the browser goes away, so
 * does the request. 503 while the API does not answer.
 */
export async function forward(path: string, body: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(new URL(path, apiUrl()), {
    method: 'POST',
    headers: {
      ...(await apiHeaders()),
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json, */*',
    },
    body,
    cache: 'no-store',
    signal,
  }).catch(() => null);
  if (answer === null) return new Response(null, { status: 503, headers: { 'retry-after': '5' } });
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const name of KEPT) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}
