import { unhidden } from '@nhipcau/database';
import { ADDRESS_HEADER, type Auth } from '@nhipcau/identity';
import type { Request, Response } from 'express';

/** Puts a question to better-auth: a path of its own, with the person's cookies and where they come from. */
export function askAuth(
  auth: Auth,
  request: Request,
  address: string,
  { path, method = 'POST', body }: { path: string; method?: 'GET' | 'POST'; body?: object },
): Promise<globalThis.Response> {
  const headers = new Headers({ [ADDRESS_HEADER]: address });
  for (const name of ['cookie', 'user-agent']) {
    const value = request.get(name);
    if (value !== undefined) headers.set(name, value);
  }
  const content = body === undefined ? undefined : JSON.stringify(body);
  if (content !== undefined) headers.set('content-type', 'application/json');
  const { baseURL = '', basePath = '' } = auth.options;
  const asked = new globalThis.Request(`${baseURL}${basePath}${path}`, {
    method,
    headers,
    ...(content !== undefined && { body: content }),
  });
  // Whatever goes wrong, better-auth answers that somebody may not come in.
  return unhidden(() => auth.handler(asked));
}

/** Hands the cookies of an answer on to the browser. */
export function passCookies(from: globalThis.Response, to: Response): void {
  for (const cookie of from.headers.getSetCookie()) to.append('Set-Cookie', cookie);
}

/** What an answer says, where it says something. */
export async function bodyOf(answer: globalThis.Response): Promise<Record<string, unknown>> {
  const body: unknown = await answer.json().catch(() => null);
  return typeof body === 'object' && body !== null ? { ...body } : {};
}
