import type { NextRequest } from 'next/server';
import { forwardFile } from '../api/forward-file.ts';
import { audience } from '../reader/audience.ts';

/** A file of a record, for whoever may read it; who is not signed in is sent there and back. */
export async function serveFile(request: NextRequest): Promise<Response> {
  if (audience() !== 'office') return new Response(null, { status: 404 });
  const { pathname } = request.nextUrl;
  const answer = await forwardFile(pathname, request);
  if (answer.status !== 401) return answer;
  const location = `/sign-in?${new URLSearchParams({ next: pathname })}`;
  return new Response(null, { status: 307, headers: { location, 'cache-control': 'no-store' } });
}
