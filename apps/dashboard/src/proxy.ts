import { type NextRequest, NextResponse } from 'next/server';
import { audience, isServed, NOT_FOUND } from './reader/audience.ts';
import { EMBEDDED_HEADER } from './reader/embedded.ts';
import { isOwnSite } from './reader/own-site.ts';
import { isOpen, OPEN_HEADER, PATH_HEADER } from './reader/place.ts';
import { hasSession, isPage } from './reader/session-cookie.ts';

/**
 * Closes the paths that this process does not serve, and all that a page of another site makes a browser send; tells the
 * frame where a page stands.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!isOwnSite(request.method, request.headers)) return new NextResponse(null, { status: 403 });
  if (!isServed(pathname, audience())) {
    const nowhere = request.nextUrl.clone();
    nowhere.pathname = NOT_FOUND;
    return NextResponse.rewrite(nowhere, { status: 404 });
  }
  const brings = hasSession(request.cookies) || request.headers.has('authorization');
  if (audience() === 'office' && isPage(pathname) && !isOpen(pathname) && !brings) {
    // Saves a look at the API, which decides: a cookie that no longer holds leads to the same place.
    const query =
      pathname === '/' && search === '' ? '' : `?${new URLSearchParams({ next: pathname + search })}`;
    return NextResponse.redirect(new URL(`/sign-in${query}`, request.nextUrl), 307);
  }
  const headers = new Headers(request.headers);
  for (const name of [EMBEDDED_HEADER, OPEN_HEADER]) headers.delete(name);
  headers.set(PATH_HEADER, pathname + search);
  if (isOpen(pathname)) headers.set(OPEN_HEADER, '1');
  if (pathname.startsWith('/embed/')) headers.set(EMBEDDED_HEADER, '1');
  return NextResponse.next({ request: { headers } });
}

/** Files are handed on as they come; here all of one would be held in memory, and the rest of a large one cut off. */
export const config = { matcher: ['/((?!files(?:$|/)).*)'] };
