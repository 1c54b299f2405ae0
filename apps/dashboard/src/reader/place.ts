import { headers } from 'next/headers';

/** Set by the proxy alone; what a browser sends under these names is taken away. */
export const PATH_HEADER = 'x-nhipcau-path';
export const OPEN_HEADER = 'x-nhipcau-open';

const OPEN_PAGES = ['/sign-in', '/invitation', '/forgot'];

/** Whether a page is for whoever is not signed in. */
export function isOpen(path: string): boolean {
  return OPEN_PAGES.some((page) => path === page || path.startsWith(`${page}/`));
}

/** Whether this page is for whoever is not signed in: it stands without the frame's navigation. */
export async function isOpenPage(): Promise<boolean> {
  return (await headers()).has(OPEN_HEADER);
}

/** Where to sign in, and from there back to this page. */
export async function signInAddress(): Promise<string> {
  const path = ownPath((await headers()).get(PATH_HEADER));
  return path === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next: path })}`;
}

/** A path of this dashboard; anything else is its first page. */
export function ownPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/';
}
