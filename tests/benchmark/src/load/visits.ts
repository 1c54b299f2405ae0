/** A page that people open, and how many of a thousand visits are to it. */
export interface Visit {
  readonly path: string;
  readonly weight: number;
}

/** What there is to visit: ids as the pages' addresses take them. */
export interface Known {
  readonly projects: readonly string[];
  readonly partners: readonly string[];
  readonly units: readonly string[];
}

/** Of each kind so many, so that the same question is rarely asked twice in a row. */
const EACH = 20;

export const KNOWN_QUERY = `{
  organisations(first: ${EACH}, filter: { side: { eq: PARTNER } }, orderBy: [{ field: NAME }]) { nodes { id } }
  projects(first: ${EACH}, orderBy: [{ field: START_DATE, direction: DESC }]) { nodes { code } }
  administrativeUnits(first: ${EACH}, filter: { level: { eq: COMMUNE }, isCurrent: { eq: true } }) { nodes { unitId } }
}`;

const sectors = ['EDUCATION', 'HEALTH', 'AGRICULTURE', 'INFRASTRUCTURE', 'ENVIRONMENT'];
const years = ['2014', '2016', '2018', '2020', '2022'];
const countries = ['KR', 'JP', 'AU', 'US', 'DE', 'CN', 'LA'];
const words = ['truong', 'nuoc sach', 'y te', 'phong tho', 'cau'];

/**
 * A working day of an office: most look at projects and partners one by one, some go through lists and narrow them, few study the
 * funding or prepare coordination.
 */
export function visits({ projects, partners, units }: Known): readonly Visit[] {
  return [
    ...each(120, ['/']),
    ...each(30, ['/?map=region', '/?map=province']),
    ...each(60, ['/projects']),
    ...each(90, [
      ...sectors.map((sector) => `/projects?sector=${sector}`),
      ...sectors.map((sector) => `/projects?sector=${sector}&status=IMPLEMENTATION`),
      ...words.map((word) => `/projects?q=${encodeURIComponent(word)}`),
    ]),
    ...each(
      280,
      projects.map((code) => `/projects/${encodeURIComponent(code)}`),
    ),
    ...each(50, ['/partners', ...countries.map((country) => `/partners?country=${country}`)]),
    ...each(
      140,
      partners.map((id) => `/partners/${id}`),
    ),
    ...each(50, ['/funding', ...sectors.map((sector) => `/funding?sector=${sector}`)]),
    ...each(
      50,
      years.map((year) => `/funding/rows?measure=COMMITTED&year=${year}`),
    ),
    ...each(30, ['/activities', '/activities?view=list', '/activities/rows']),
    ...each(20, ['/places']),
    ...each(
      40,
      units.map((id) => `/places/${encodeURIComponent(id)}`),
    ),
    ...each(25, [
      '/coordination',
      '/coordination/gaps',
      '/coordination/undisbursed',
      '/coordination/papers',
      '/coordination/plan',
    ]),
    ...each(10, ['/library']),
    ...each(5, ['/admin/changes', '/admin/review']),
  ];
}

/** The weight shared among all. */
function each(weight: number, paths: readonly string[]): readonly Visit[] {
  return paths.map((path) => ({ path, weight: weight / paths.length }));
}
