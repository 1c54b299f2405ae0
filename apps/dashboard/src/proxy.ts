import { type NextRequest, NextResponse } from 'next/server';
import { audience, isServed, NOT_FOUND } from './reader/audience.ts';
import { EMBEDDED_HEADER } from './reader/embedded.ts';

/** Closes the paths that this process does not serve, and tells the frame which pages stand within another site. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (!isServed(pathname, audience())) {
    const nowhere = request.nextUrl.clone();
    nowhere.pathname = NOT_FOUND;
    return NextResponse.rewrite(nowhere, { status: 404 });
  }
  const headers = new Headers(request.headers);
  headers.delete(EMBEDDED_HEADER);
  if (pathname.startsWith('/embed/')) headers.set(EMBEDDED_HEADER, '1');
  return NextResponse.next({ request: { headers } });
}
