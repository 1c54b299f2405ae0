/** The pages that readers open, some as they stand and some narrowed. */
const FIXED = [
  '/',
  '/?map=region',
  '/?map=province',
  '/partners',
  '/partners?country=KR',
  '/projects',
  '/projects?sector=EDUCATION&status=IMPLEMENTATION',
  '/projects?q=truong',
  '/funding',
  '/funding/rows?measure=COMMITTED',
  '/funding/rows?measure=COMMITTED&sector=EDUCATION&year=2020',
  '/activities',
  '/activities?view=list',
  '/activities/rows',
  '/places',
  '/coordination',
  '/coordination/gaps',
  '/coordination/undisbursed',
  '/coordination/papers',
  '/coordination/plan',
  '/library',
  '/explorer',
];

const SINGLE = `{
  organisations(first: 1, filter: { side: { eq: PARTNER } }, orderBy: [{ field: PROJECTS, direction: DESC }]) { nodes { id } }
  projects(first: 1, orderBy: [{ field: COMMITTED, direction: DESC }]) { nodes { code } }
  administrativeUnits(first: 1, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) { nodes { unitId } }
}`;

interface Single {
  readonly data: {
    readonly organisations: { readonly nodes: readonly { readonly id: string }[] };
    readonly projects: { readonly nodes: readonly { readonly code: string }[] };
    readonly administrativeUnits: { readonly nodes: readonly { readonly unitId: string }[] };
  };
}

/** All addresses to measure: the fixed ones, and the pages of the greatest partner, the greatest project and a commune. */
export async function addresses(apiUrl: string, cookie: string): Promise<readonly string[]> {
  const response = await fetch(apiUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: SINGLE }),
  });
  const { data } = (await response.json()) as Single;
  return [
    ...FIXED,
    `/partners/${data.organisations.nodes[0]?.id}`,
    `/projects/${data.projects.nodes[0]?.code}`,
    `/places/${data.administrativeUnits.nodes[0]?.unitId}`,
  ];
}
