/**
 * Who this dashboard is served to: the office, or anybody. `AUDIENCE=public` makes a process that shows published data
 * alone, on the few pages that are for everybody; the office's process does not serve the public.
 */
export type Audience = 'office' | 'public';

export function audience(): Audience {
  return process.env.AUDIENCE === 'public' ? 'public' : 'office';
}

/** Where the public view is reached, without a slash at its end; null while the office has it switched off. */
export function publicAddress(): string | null {
  const address = process.env.PUBLIC_URL?.replace(/\/+$/, '');
  return address === undefined || address === '' ? null : address;
}

/** Where people reach this process; null where nobody has said it. */
export function ownAddress(): string | null {
  return audience() === 'public' ? publicAddress() : (process.env.DASHBOARD_URL ?? null);
}

const EMBED = '/embed/';
const PUBLIC_PAGES = ['/', '/funding', '/funding/rows', '/activities/rows'];
/** The page that says that there is nothing. */
export const NOT_FOUND = '/_not-found';
const ASSETS = ['/_next/', '/icon.svg', NOT_FOUND];

/** Whether an audience may ask for a path: panels for other sites are for the public, all other pages for the office. */
export function isServed(path: string, to: Audience): boolean {
  if (ASSETS.some((asset) => path.startsWith(asset))) return true;
  if (to === 'office') return !path.startsWith(EMBED);
  return PUBLIC_PAGES.includes(path) || path.startsWith(EMBED);
}
