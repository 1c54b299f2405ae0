import type { NextRequest } from 'next/server';
import { boundedText } from '../../../api/bounded-text.ts';
import { forward } from '../../../api/forward.ts';

/** GraphQL over HTTP for the explorer: other sites cannot send JSON here without asking first. */
export async function POST(request: NextRequest): Promise<Response> {
  if (request.headers.get('content-type')?.startsWith('application/json') !== true)
    return new Response(null, { status: 415 });
  const body = await boundedText(request);
  return body === null ? new Response(null, { status: 413 }) : forward('/graphql', body, request.signal);
}
