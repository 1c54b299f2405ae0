import { ApiRefused, ApiUnreachable } from './failures.ts';

/** What a script of the page is told where the API did not answer: 403 for what is not theirs, else 503. @throws any other failure */
export function failureResponse(failure: unknown): Response {
  if (failure instanceof ApiRefused && failure.code === 'FORBIDDEN')
    return new Response(null, { status: 403 });
  if (failure instanceof ApiRefused || failure instanceof ApiUnreachable)
    return new Response(null, { status: 503, headers: { 'retry-after': '5' } });
  throw failure;
}
