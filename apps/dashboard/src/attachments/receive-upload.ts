import type { NextRequest } from 'next/server';
import { apiHeaders } from '../api/api-headers.ts';
import { apiUrl } from '../api/api-url.ts';
import { audience } from '../reader/audience.ts';
import { ownPath } from '../reader/place.ts';
import { isOwnSite } from '../security/own-site.ts';
import { REFUSED, type RefusedFile, writeRefused } from './refused-file.ts';

interface Answer {
  readonly files?: readonly { readonly name: string; readonly problem?: { readonly code: string } }[];
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/**
 * Hands a form with files on to the API as it comes. A script is given the API's answer; a form without one leads back to
 * its page (`back`), whose address then says what was not taken.
 */
export async function receiveUpload(request: NextRequest): Promise<Response> {
  // These are not the proxy's: it would hold all of the files in memory.
  if (audience() !== 'office') return new Response(null, { status: 404 });
  if (!isOwnSite(request.method, request.headers)) return new Response(null, { status: 403 });
  const { searchParams } = request.nextUrl;
  const path = `/files?${new URLSearchParams({ record: searchParams.get('record') ?? '' })}`;
  const answer = await send(path, request);
  const asksForPage = request.headers.get('accept')?.includes('text/html') === true;
  if (!asksForPage) return answer ?? new Response(null, { status: 503, headers: { 'retry-after': '5' } });
  const back = new URL(ownPath(searchParams.get('back')), 'http://page');
  const refused = await refusedOf(answer);
  if (refused.length > 0) back.searchParams.set(REFUSED, writeRefused(refused));
  const location = `${back.pathname}${back.search}#attachments`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

async function send(path: string, request: NextRequest): Promise<Response | null> {
  const key = request.headers.get('idempotency-key');
  const init = {
    method: 'POST',
    headers: {
      ...(await apiHeaders()),
      'content-type': request.headers.get('content-type') ?? '',
      ...(key !== null && { 'idempotency-key': key }),
    },
    body: request.body,
    duplex: 'half',
    cache: 'no-store',
    signal: request.signal,
  } as const;
  const answer = await fetch(new URL(path, apiUrl()), init).catch(() => null);
  if (answer === null) return null;
  return new Response(answer.body, {
    status: answer.status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

async function refusedOf(answer: Response | null): Promise<readonly RefusedFile[]> {
  const told = (await answer?.json().catch(() => null)) as Answer | null | undefined;
  const files = told?.files;
  if (files === undefined) return [{ code: told?.errors?.[0]?.extensions?.code ?? 'FAILED', name: '' }];
  return files.flatMap(({ name, problem }) => (problem === undefined ? [] : [{ name, code: problem.code }]));
}
