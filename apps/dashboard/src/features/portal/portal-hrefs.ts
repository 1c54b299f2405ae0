/** The page of a project in the portal of a partner. */
export function portalProjectHref(code: string): string {
  return `/portal/projects/${encodeURIComponent(code)}`;
}
