import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { type Language, Stage, watch } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

/** A page of each kind; the single ones are found in the lists. */
const addresses = [
  '/',
  '/?map=region',
  '/?map=province',
  '/partners',
  '/partners?country=KR&from=2015&to=2020&draw=arcs',
  '/partners?map=region&seat=CN-YN',
  '/partners?map=province&by=money&place=pre2025:108',
  '/partners?map=none&papers=expired',
  '/partners?side=LOCAL',
  '/partners/new',
  '/projects',
  '/projects?sector=EDUCATION,HEALTH&status=CLOSED,none&year=2020&district=none',
  '/projects?columns=code,title,places,funders,share,approval,papers&communeNamed=phong&amountFrom=500',
  '/funding',
  '/funding?chart=flow',
  '/funding?chart=lines&measure=DISBURSED',
  '/funding?chart=treemap&by=country&and=sector',
  '/funding?chart=stacked&by=sector&and=kind&from=2014',
  '/funding?by=kind&from=2018&to=2021&compareFrom=2014&compareTo=2017',
  '/funding/rows?measure=COMMITTED',
  '/activities',
  '/activities?at=2024-05',
  '/activities?view=list&order=DAYS.desc',
  '/activities?view=map&country=CN',
  '/activities/rows',
  '/activities/new',
  '/places',
  '/places?level=districts&by=perArea&place=pre2025%3A108',
  '/places/2025%3A03388',
  '/twinnings',
  '/twinnings/new',
  '/coordination?since=all',
  '/coordination/gaps',
  '/coordination/undisbursed?year=2019',
  '/coordination/papers',
  '/coordination/plan',
  '/library',
  '/library?kind=PLAN&year=2026',
  '/library/plans',
  '/library/plans?year=2027&group=quarter',
  '/library/plans/tasks?year=2026&state=OVERDUE',
  '/library/statistics',
  '/library/sources',
  '/views',
  '/account',
  '/admin/review',
  '/admin/changes',
  '/admin/rates',
  '/admin/priorities',
  '/admin/access',
  '/admin/people',
  '/admin/duplicates',
  '/admin/duplicates?of=projects',
] as const;

async function singlePages(): Promise<string[]> {
  const answer = (await stage.server.ask(`{
    organisations(first: 1, filter: { side: { eq: PARTNER } }, orderBy: [{ field: PROJECTS, direction: DESC }]) { nodes { id } }
    projects(first: 1, orderBy: [{ field: COMMITTED, direction: DESC }]) { nodes { id code } }
    activities(first: 1, filter: { kind: { eq: TWINNING_EVENT } }) { nodes { id } }
    twinnings(first: 1, filter: { provenance: { eq: DEMO } }) { nodes { id } }
    legalDocuments(first: 1, filter: { number: { eq: "MH-14/KH-UBND" } }) { nodes { id } }
  }`)) as {
    data: Record<
      'organisations' | 'activities' | 'twinnings' | 'legalDocuments',
      { nodes: { id: string }[] }
    >;
  } & {
    data: { projects: { nodes: { id: string; code: string }[] } };
  };
  const { organisations, projects, activities, twinnings, legalDocuments } = answer.data;
  return [
    `/partners/${organisations.nodes[0]?.id}`,
    `/projects/${projects.nodes[0]?.code}`,
    `/projects/${projects.nodes[0]?.code}?kind=COMMITMENT`,
    `/activities/${activities.nodes[0]?.id}`,
    `/twinnings/${twinnings.nodes[0]?.id}`,
    `/library/documents/${legalDocuments.nodes[0]?.id}`,
    `/records/${projects.nodes[0]?.id}/delete`,
    `/projects/bulk?id=${projects.nodes[0]?.id}`,
    `/activities/bulk?id=${activities.nodes[0]?.id}`,
  ];
}

/** What somebody with these eyes meets at each address, one after the other in two tabs. */
async function visited(person: BrowserContext, visit: (page: Page, address: string) => Promise<void>) {
  const waiting: string[] = [...addresses, ...(await singlePages())];
  const walk = async () => {
    const page = await person.newPage();
    const { foreign, complaints } = watch(page, stage.dashboard.url);
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      await visit(page, address);
      expect(foreign, address).toEqual([]);
      expect(complaints, address).toEqual([]);
    }
  };
  await Promise.all([walk(), walk()]);
  await person.close();
}

const looks: readonly { readonly language: Language; readonly dark: boolean }[] = [
  { language: 'vi', dark: false },
  { language: 'en', dark: true },
];

test.each(looks)(
  'no page has a serious barrier, complains, asks another host, or is wider than a phone ($language, dark: $dark)',
  { timeout: 300_000 },
  async ({ language, dark }) => {
    await visited(await stage.person({ language, dark }), async (page, address) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.status(), address).toBe(200);
      expect(await page.getAttribute('html', 'lang'), address).toBe(language);
      expect(await barriers(page, 'serious'), address).toEqual([]);
      await page.setViewportSize({ width: 390, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, address).toBeLessThanOrEqual(0);
    });
  },
);

test('a page that there is not says so', async () => {
  const person = await stage.person({ language: 'vi' });
  const page = await person.newPage();
  const response = await page.goto('/projects/KHONG-CO');
  expect(response?.status()).toBe(404);
  await person.close();
});
