const ROUTES = new Set(['graphql', 'exports', 'files', 'auth', 'healthz', 'readyz']);

/** The part of the API that a path belongs to; all that is none is one, so that strangers cannot make names. */
export function routeOf(path: string): string {
  const [, first = ''] = path.split('/', 2);
  return ROUTES.has(first) ? `/${first}` : 'other';
}
