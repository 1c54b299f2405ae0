import { type NextRequest, NextResponse } from 'next/server';
import { audience, isServed, NOT_FOUND, ownAddress } from './reader/audience.ts';
import { EMBEDDED_HEADER } from './reader/embedded.ts';
import { isOpen, OPEN_HEADER, PATH_HEADER } from './reader/place.ts';
import { hasSession, isPage } from './reader/session-cookie.ts';
import { isOwnSite } from './security/own-site.ts';
import { pageHeaders } from './security/page-headers.ts';

/**
 * Closes the paths that this process does not serve, and all that a page of another site makes a browser send; tells the
 * frame where a page stands, and the browser what the page may do.
 */
export function proxy(request: NextRequest): NextResponse {
  const own = pageHeaders({
    isEmbedded: request.nextUrl.pathname.startsWith('/embed/'),
    nonce: crypto.randomUUID().replaceAll('-', ''),
    address: ownAddress(),
    isDevelopment: process.env.NODE_ENV === 'development',
  });
  const response = answerTo(request, own['Content-Security-Policy'] ?? '');
  for (const [name, value] of Object.entries(own)) response.headers.set(name, value);
  return response;
}

/** @param policy in which Next finds the nonce for the scripts that it writes */
function answerTo(request: NextRequest, policy: string): NextResponse {
  const { pathname, search } = request.nextUrl;
  if (!isOwnSite(request.method, request.headers)) return new NextResponse(null, { status: 403 });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  if (!isServed(pathname, audience())) {
    const nowhere = request.nextUrl.clone();
    nowhere.pathname = NOT_FOUND;
    return NextResponse.rewrite(nowhere, { status: 404, request: { headers } });
  }
  const brings = hasSession(request.cookies) || request.headers.has('authorization');
  if (audience() === 'office' && isPage(pathname) && !isOpen(pathname) && !brings) {
    // Saves a look at the API, which decides: a cookie that no longer holds leads to the same place.
    const query =
      pathname === '/' && search === '' ? '' : `?${new URLSearchParams({ next: pathname + search })}`;
    return NextResponse.redirect(new URL(`/sign-in${query}`, request.nextUrl), 307);
  }
  for (const name of [EMBEDDED_HEADER, OPEN_HEADER]) headers.delete(name);
  headers.set(PATH_HEADER, pathname + search);
  if (isOpen(pathname)) headers.set(OPEN_HEADER, '1');
  if (pathname.startsWith('/embed/')) headers.set(EMBEDDED_HEADER, '1');
  return NextResponse.next({ request: { headers } });
}

/** Files are handed on as they come; here all of one would be held in memory, and the rest of a large one cut off. */
export const config = { matcher: ['/((?!files(?:$|/)).*)'] };
