import type { NextRequest } from 'next/server';
import { forward } from '../../../api/forward.ts';

/** GraphQL over HTTP for the explorer: other sites cannot send JSON here without asking first. */
export async function POST(request: NextRequest): Promise<Response> {
  if (request.headers.get('content-type')?.startsWith('application/json') !== true)
    return new Response(null, { status: 415 });
  return forward('/graphql', await request.text(), request.signal);
}
