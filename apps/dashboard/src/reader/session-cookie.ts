/** As the API names it, on https and without. */
const NAMES = ['nhipcau.session_token', '__Secure-nhipcau.session_token'];
const NO_PAGES = ['/api/', '/_next/', '/_not-found', '/icon.svg'];

/** Whether a browser brings a session at all; whether it holds, the API says. */
export function hasSession(cookies: { has(name: string): boolean }): boolean {
  return NAMES.some((name) => cookies.has(name));
}

/** Whether a path is of a page or a file for a person, who can be sent to sign in. */
export function isPage(path: string): boolean {
  return !NO_PAGES.some((start) => path.startsWith(start));
}
