/** Where a plain click on a link leads inside this app; null leaves the click to the browser. */
export function linkAddress(event: MouseEvent, link: Element, here: Location): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const href = link.getAttribute('href');
  if (href === null || link.hasAttribute('download') || link.getAttribute('target') === '_blank') return null;
  const url = new URL(href, here.href);
  if (url.origin !== here.origin || href.startsWith('#') || url.pathname.startsWith('/api/')) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}
