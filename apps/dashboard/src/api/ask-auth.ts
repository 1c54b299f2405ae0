import { cookies } from 'next/headers';
import { apiHeaders } from './api-headers.ts';
import { apiUrl } from './api-url.ts';
import { ApiUnreachable } from './failures.ts';
import { readSetCookie } from './read-set-cookie.ts';

const TIMEOUT_MS = 20_000;

/** What sign-in answered: what was asked for, or a code for why not and the field that is to blame. */
export type AuthAnswer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly status: number; readonly code: string; readonly field: string | null };

/** Asks the API's sign-in. Cookies that it sets become the browser's, where this runs as an action of a form. */
export async function askAuth<Result = Readonly<Record<string, never>>>(
  path: string,
  body?: object,
): Promise<AuthAnswer<Result>> {
  const url = new URL(`/auth${path}`, apiUrl());
  const response = await fetch(url, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(await apiHeaders()), ...(body !== undefined && { 'content-type': 'application/json' }) },
    body: body === undefined ? null : JSON.stringify(body),
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new ApiUnreachable(url.href, { cause });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (body !== undefined) await passCookies(response);
  if (response.ok) return { ok: true, result: answer as Result };
  const { code, field } = { code: 'FAILED', field: null, ...(answer as object | null) };
  return { ok: false, status: response.status, code, field };
}

async function passCookies(response: Response): Promise<void> {
  const jar = await cookies();
  for (const header of response.headers.getSetCookie()) {
    const cookie = readSetCookie(header);
    if (cookie !== null) jar.set(cookie);
  }
}
