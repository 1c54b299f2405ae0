import type { RequestHandler } from 'express';

const TWO_YEARS_SECONDS = 63_072_000;

/**
 * What browsers are told of every answer: it is data, which nothing on any page runs or frames. GraphiQL, which is a page,
 * says otherwise for itself.
 *
 * @param dashboardUrl where people reach the office; on https, nothing of this host is to be asked without it
 */
export function safeHeaders(dashboardUrl: string): RequestHandler {
  const headers = {
    'Content-Security-Policy':
      "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Resource-Policy': 'same-site',
    'Cache-Control': 'no-store',
    ...(dashboardUrl.startsWith('https://') && {
      'Strict-Transport-Security': `max-age=${TWO_YEARS_SECONDS}`,
    }),
  };
  return (_request, response, next) => {
    response.set(headers);
    next();
  };
}
