import type { RequestHandler } from 'express';

/**
 * Refuses what a page of another site makes a browser send: browsers say whose page it is with all that can change
 * something. The dashboard's own server sends no origin; it has checked it.
 *
 * @param otherOrigins that the office has named, for pages with tokens of their own
 */
export function ownSite(dashboardUrl: string, otherOrigins: readonly string[]): RequestHandler {
  const own = new URL(dashboardUrl).origin;
  return (request, response, next) => {
    const origin = request.get('origin');
    // It brings no cookies: they were taken from it (`http/other-origins.ts`).
    if (origin !== undefined && otherOrigins.includes(origin)) return next();
    const isOwn = origin === undefined || origin === own || hostOf(origin) === request.get('host');
    const isForeign = request.get('sec-fetch-site') === 'cross-site' && request.method !== 'GET';
    if (isOwn && !isForeign) return next();
    response.status(403).json({
      errors: [{ message: 'This was sent by a page of another site.', extensions: { code: 'FOREIGN_SITE' } }],
    });
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
