import { redirect } from 'next/navigation';
import { signInAddress } from '../reader/place.ts';
import { apiHeaders } from './api-headers.ts';
import { apiUrl } from './api-url.ts';
import { ApiRefused, ApiUnreachable } from './failures.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const TIMEOUT_MS = 20_000;

async function send(body: string): Promise<Response> {
  try {
    return await fetch(apiUrl(), {
      method: 'POST',
      headers: {
        ...(await apiHeaders()),
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body,
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new ApiUnreachable(apiUrl(), { cause });
  }
}

/**
 * A document by the id under which the API trusts it, and its text for an API that was not told of this build's: it then
 * weighs it like anybody's.
 */
function sentDocument<Result, Variables>(document: TypedDocumentString<Result, Variables>): object {
  const id: unknown = document.__meta__?.hash;
  return { documentId: id, query: document.toString() };
}

/**
 * Asks the API. Throws `ApiUnreachable` when it does not answer, `ApiRefused` when it answers with errors; a page
 * never shows half of an answer. Whoever has to sign in for it is sent there.
 */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Result> {
  const response = await send(JSON.stringify({ ...sentDocument(document), variables }));
  const answer = (await response.json().catch(() => null)) as Answer<Result> | null;
  const error = answer?.errors?.[0];
  if (error?.extensions?.code === 'UNAUTHENTICATED') redirect(await signInAddress());
  if (error !== undefined) throw new ApiRefused(error.message, error.extensions?.code);
  if (answer?.data === undefined || answer.data === null) throw new ApiUnreachable(apiUrl());
  return answer.data;
}
