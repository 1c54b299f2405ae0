import { apiHeaders } from './api-headers.ts';
import { apiUrl } from './api-url.ts';

/** What a browser may say of the file that it wants. */
const ASKED = ['range', 'if-range', 'if-none-match'];
/** What the API says of a file; that it cannot act in a page stands among it. */
const KEPT = [
  'accept-ranges',
  'content-disposition',
  'content-length',
  'content-range',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'etag',
];

/** A file of the API, under the dashboard's own address: asked for in the person's place, handed on as it comes. */
export async function forwardFile(path: string, request: Request): Promise<Response> {
  const asked = Object.fromEntries(
    ASKED.flatMap((name) => {
      const value = request.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const answer = await fetch(new URL(path, apiUrl()), {
    headers: { ...(await apiHeaders()), ...asked },
    cache: 'no-store',
    signal: request.signal,
  }).catch(() => null);
  if (answer === null) return new Response(null, { status: 503, headers: { 'retry-after': '5' } });
  const isFile = answer.ok || answer.status === 304 || answer.status === 416;
  if (!isFile) await answer.body?.cancel();
  // Nothing on the way may pack it: its parts would not fit together.
  const headers = new Headers({ 'cache-control': 'private, no-cache, no-transform' });
  for (const name of isFile ? KEPT : []) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(isFile ? answer.body : null, { status: answer.status, headers });
}
