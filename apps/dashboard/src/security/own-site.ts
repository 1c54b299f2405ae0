/**
 * Whether a request that can change something comes from a page of this dashboard. Browsers say whose page it is with each
 * such request; a program that says nothing has no person's cookies either.
 */
export function isOwnSite(method: string, headers: Pick<Headers, 'get'>): boolean {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return true;
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = headers.get('origin');
  if (origin === null) return true;
  const hosts = [headers.get('x-forwarded-host'), headers.get('host')];
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}
