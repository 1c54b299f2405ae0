import { databaseKinds } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedSchema, askSchema } from './asked-schema.ts';

let schema: AskedSchema;

interface Facets {
  readonly projectFacets: {
    readonly rows: readonly { projects: number; key: { dimension: string; id: string | null } }[];
    readonly total: { projects: number };
  };
}

async function facets(by: readonly string[], more: Record<string, unknown> = {}) {
  const { data, statements } = await schema.ask<Facets>(
    `query ($by: [ProjectDimension!]!, $filter: ProjectFilter, $search: String, $top: Int, $including: [String!],
      $named: String) {
      projectFacets(by: $by, filter: $filter, search: $search, top: $top, including: $including, named: $named) {
        rows { projects key { dimension id } } total { projects } } }`,
    { by, ...more },
  );
  return { ...data.projectFacets, statements };
}

async function count(filter: object, search?: string): Promise<number> {
  const { data } = await schema.ask<{ projects: { totalCount: number } }>(
    'query ($filter: ProjectFilter, $search: String) { projects(first: 1, filter: $filter, search: $search) { totalCount } }',
    { filter, search },
  );
  return data.projects.totalCount;
}

/** The filter that a list is narrowed by when a key is chosen. */
const chosen: Readonly<Record<string, (id: string | null) => object>> = {
  STATUS: (id) => ({ status: id === null ? { isNull: true } : { eq: id } }),
  TYPE: (id) => ({ type: { eq: id } }),
  PROVENANCE: (id) => ({ provenance: { eq: id } }),
  AMOUNT: (id) => ({ amountBand: id === null ? { isNull: true } : { eq: id } }),
  APPROVAL: (id) => ({ approvalStated: { eq: id !== null } }),
  PAPERS: (id) => ({ papers: { eq: id } }),
  SECTOR: (id) => ({
    sectors: id === null ? { none: { code: { isNull: false } } } : { some: { provinceSector: { eq: id } } },
  }),
  COMMUNE: (id) => ({
    places:
      id === null
        ? { none: { level: { eq: 'COMMUNE' }, isCurrent: { eq: true } } }
        : { some: { unitId: { eq: id } } },
  }),
  DISTRICT: (id) => ({
    enteredPlaces:
      id === null
        ? { none: { or: [{ level: { eq: 'DISTRICT' } }, { parent: { level: { eq: 'DISTRICT' } } }] } }
        : { some: { or: [{ unitId: { eq: id } }, { parent: { unitId: { eq: id } } }] } },
  }),
  PARTNER: (id) => ({
    partners: id === null ? { none: { side: { eq: 'PARTNER' } } } : { some: { id: { eq: id } } },
  }),
  COUNTRY: (id) => ({
    partners:
      id === null
        ? { none: { side: { eq: 'PARTNER' }, country: { isNull: false } } }
        : { some: { side: { eq: 'PARTNER' }, country: { eq: id } } },
  }),
  YEAR: (id) =>
    id === null
      ? { startDate: { isNull: true } }
      : {
          startDate: { lt: `${Number(id) + 1}-01-01` },
          or: [{ endDate: { gte: `${id}-01-01` } }, { endDate: { isNull: true } }],
        },
};

describe.each(databaseKinds)('on %s', (kind) => {
  beforeAll(async () => {
    schema = await askSchema(kind);
  });
  afterAll(() => schema.close());

  test.each(Object.keys(chosen))(
    'each count by %s is what the list has when the key is chosen',
    async (dimension) => {
      const filter = { provenance: { ne: 'PUBLISHED' }, type: { in: ['PROJECT', 'NON_PROJECT_GRANT'] } };
      const { rows, total } = await facets([dimension], { filter });
      expect(total.projects).toBe(await count(filter));
      expect(rows.length).toBeGreaterThan(0);
      for (const { projects, key } of rows.slice(0, 12).concat(rows.slice(-2))) {
        const narrowed = chosen[dimension]?.(key.id) ?? {};
        expect(await count({ and: [filter, narrowed] }), key.id ?? 'not stated').toBe(projects);
      }
    },
  );

  test.each(['STATUS', 'TYPE', 'PROVENANCE', 'AMOUNT', 'APPROVAL', 'PAPERS'])(
    'counts by %s add up to all projects, under a search as well',
    async (dimension) => {
      for (const more of [{}, { search: 'truong' }]) {
        const { rows, total } = await facets([dimension], more);
        expect(rows.reduce((sum, { projects }) => sum + projects, 0)).toBe(total.projects);
        expect(total.projects).toBe(await count({}, more.search));
      }
    },
  );

  test('several facets in one question say what each says alone', async () => {
    const by = ['SECTOR', 'YEAR', 'AMOUNT'];
    const together = await facets(by);
    const alone = await Promise.all(by.map(async (dimension) => (await facets([dimension])).rows));
    expect(together.rows).toEqual(alone.flat());
    expect(together.statements).toBe(1);
  });

  test('the longest facets can be cut, searched, and keep what is chosen', async () => {
    const { rows } = await facets(['PARTNER']);
    const last = rows.findLast(({ key }) => key.id !== null);
    const cut = await facets(['PARTNER'], { top: 3, including: [last?.key.id] });
    expect(cut.rows.filter(({ key }) => key.id !== null)).toEqual([
      ...rows.filter(({ key }) => key.id !== null).slice(0, 3),
      last,
    ]);
    const found = await facets(['COMMUNE'], { named: 'phong tho' });
    expect(found.rows.length).toBeGreaterThan(0);
    expect(found.rows.length).toBeLessThan((await facets(['COMMUNE'])).rows.length);
  });

  test('a dimension is asked for once', async () => {
    const errors = await schema.errors('{ projectFacets(by: [YEAR, YEAR]) { total { projects } } }');
    expect(errors[0]?.message).toContain('by');
  });

  test('the sums beside a project are those of its transactions, and those of a list their sum', async () => {
    interface Summed {
      readonly projects: {
        readonly committed: { vnd: string };
        readonly nodes: readonly {
          committed: { vnd: string; unvalued: number };
          transactions: { nodes: readonly { vnd: string | null }[] };
        }[];
      };
    }
    const { data } = await schema.ask<Summed>(`{ projects(first: 100, filter: { provenance: { eq: DEMO } }) {
      committed { vnd } nodes { committed { vnd unvalued } transactions(first: 100, filter: {
        kind: { eq: COMMITMENT }, direction: { eq: RECEIVED } }) { nodes { vnd } } } } }`);
    for (const { committed, transactions } of data.projects.nodes) {
      const values = transactions.nodes.flatMap(({ vnd }) => vnd ?? []);
      expect(committed.vnd).toBe(String(values.reduce((sum, vnd) => sum + BigInt(vnd), 0n)));
      expect(committed.unvalued).toBe(transactions.nodes.length - values.length);
    }
    expect(data.projects.nodes.some(({ committed }) => committed.vnd !== '0')).toBe(true);
  });

  test.each([
    ['hasCommitments', 'COMMITMENT'],
    ['hasDisbursements', 'DISBURSEMENT'],
  ])('%s tells projects with single transactions from those without', async (member, transactionKind) => {
    const ofKind = { kind: { eq: transactionKind }, direction: { eq: 'RECEIVED' } };
    const having = await count({ [member]: { eq: true } });
    const lacking = await count({ [member]: { eq: false } });
    expect(having).toBe(await count({ transactions: { some: ofKind } }));
    expect(lacking).toBe(await count({ transactions: { none: ofKind } }));
    expect(Math.min(having, lacking)).toBeGreaterThan(0);
  });

  test('documents have a title, what they are, and a mark where they are invented', async () => {
    const { data } = await schema.ask<{
      projects: { nodes: readonly { documents: readonly { title: string; provenance: string }[] }[] };
    }>('{ projects(first: 100) { nodes { documents { title category provenance } } } }');
    const documents = data.projects.nodes.flatMap((project) => project.documents);
    expect(documents.length).toBeGreaterThan(10);
    expect(
      documents.every(({ title, provenance }) => (provenance === 'DEMO') === title.endsWith('(minh họa)')),
    ).toBe(true);
  });
});
