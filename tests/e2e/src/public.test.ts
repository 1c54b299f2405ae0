import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DashboardProcess, startDashboard, trustedDocuments } from './dashboard-process.ts';

let server: ServerProcess;
let view: DashboardProcess;

beforeAll(async () => {
  server = await startServer({
    kind: 'embedded',
    variables: { PUBLIC_VIEW: 'on', TRUSTED_DOCUMENTS: trustedDocuments },
  });
  view = await startDashboard(server.url, { AUDIENCE: 'public' });
});
afterAll(async () => {
  await view?.stop();
  await server?.stop();
});

const pageOf = async (path: string) => {
  const response = await fetch(new URL(path, view.url), { headers: { 'accept-language': 'vi' } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** The addresses on this site that a page links to. */
function linksIn(html: string): readonly string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)].map(([, href]) => href ?? '');
  return hrefs.map((href) => href.replaceAll('&amp;', '&'));
}

/** Filters multiply without end: so many pages are read, those nearest to the first ones. */
const MOST_PAGES = 60;

/**
 * The pages that can be reached from the first by links, and the panels for other sites: the nearest ones, and of every
 * path that is linked at all at least one.
 */
async function crawled(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const paths = new Set<string>();
  const waiting = ['/', '/embed/sectors', '/embed/years', '/embed/map', '/embed/funding'];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const path = address.replace(/\?.*/, '');
    if (pages.has(address) || (pages.size >= MOST_PAGES && paths.has(path))) continue;
    const { status, text } = await pageOf(address);
    expect([address, status]).toEqual([address, 200]);
    pages.set(address, text);
    paths.add(path);
    waiting.push(...linksIn(text));
  }
  return pages;
}

/** Names of invented records: what would betray that one of them is shown. */
async function inventedNames(): Promise<readonly string[]> {
  const { data } = (await server.ask(`{
    organisations(first: 100, filter: { provenance: { eq: DEMO } }) { nodes { name } }
    projects(first: 100, filter: { provenance: { eq: DEMO } }) { nodes { code } }
    activities(first: 100, filter: { provenance: { eq: DEMO } }) { nodes { title } }
  }`)) as {
    data: {
      organisations: { nodes: { name: string }[] };
      projects: { nodes: { code: string }[] };
      activities: { nodes: { title: string }[] };
    };
  };
  return [
    ...data.organisations.nodes.map(({ name }) => name),
    ...data.projects.nodes.map(({ code }) => code),
    ...data.activities.nodes.map(({ title }) => title),
  ];
}

test('whatever the public can reach by links is there, and holds no record that is not published', async () => {
  const [pages, names] = await Promise.all([crawled(), inventedNames()]);
  expect(pages.size).toBeGreaterThan(8);
  expect(names.length).toBeGreaterThan(100);
  for (const [path, text] of pages) {
    expect(
      names.filter((name) => text.includes(name)),
      path,
    ).toEqual([]);
  }
});

test('no address asks for more: neither records, nor searches, queries, files, or another provenance', async () => {
  for (const path of [
    '/partners',
    '/projects',
    '/projects/LC-VT-F6',
    '/explorer',
    '/coordination',
    '/api/search?q=lai',
  ])
    expect([path, (await pageOf(path)).status]).toEqual([path, 404]);
  const asked = await fetch(new URL('/api/graphql', view.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ projects { totalCount } }"}',
  });
  expect(asked.status).toBe(404);
  const names = await inventedNames();
  for (const path of ['/funding/rows?provenance=DEMO', '/activities/rows?provenance=DEMO', '/?demo=show']) {
    const { text } = await pageOf(path);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  }
});

test('panels may stand on other sites, pages may not', async () => {
  const panel = await pageOf('/embed/sectors');
  expect(panel.headers.get('content-security-policy')).toContain('frame-ancestors *');
  expect(panel.headers.get('x-frame-options')).toBeNull();
  const page = await pageOf('/');
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(page.headers.get('x-frame-options')).toBe('DENY');
});
