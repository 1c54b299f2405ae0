import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext, schema } from '../../src/index.ts';
import { encodeNodeId } from '../../src/node/node-id.ts';
import { analyst } from '../viewers.ts';
import { naiveCells, naiveNeighbours } from './naive-cells.ts';
import { naiveOverlaps } from './naive-overlaps.ts';
import { insertWorld, uuid, worldOf } from './overlap-world.ts';

interface Found {
  readonly score: number;
  readonly one: { readonly code: string };
  readonly other: { readonly code: string };
  readonly reasons: readonly {
    kind: string;
    points: number;
    greatest: number;
    value: number | null;
    stated: boolean;
  }[];
}
interface Page {
  readonly overlaps: {
    readonly totalCount: number;
    readonly scope: { readonly complete: boolean };
    readonly nodes: readonly Found[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
interface Cell {
  readonly projects: number;
  readonly partners: number;
  readonly sector: { readonly code: string };
  readonly commune: { readonly unitId: string };
}
interface Neighbour {
  readonly organisation: { readonly name: string };
  readonly projects: number;
  readonly sharedCells: number;
  readonly communes: readonly { readonly unitId: string }[];
  readonly sectors: readonly { readonly code: string }[];
}
type Variables = Readonly<Record<string, unknown>>;

const projects = worldOf(7, 60);
const [first] = projects;
let database: Awaited<ReturnType<typeof temporaryDatabase>>;

async function ask<Data>(source: string, variableValues: Variables = {}): Promise<Data> {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    contextValue: createContext(database, analyst),
  });
  if (errors !== undefined) throw errors[0]?.originalError ?? errors[0];
  return data as Data;
}

const pairOf = ({ one, other }: Found) => [one.code, other.code].toSorted().join(' ');
const nodeOf = (code: string) =>
  encodeNodeId('Project', projects.find((each) => each.code === code)?.id ?? '');

async function all(variables: Variables = {}): Promise<{ nodes: Found[]; total: number }> {
  const nodes: Found[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page = await ask<Page>(
      `query ($after: String, $among: CoverageFilter, $project: ID, $other: ID, $partner: ID, $filter: OverlapFilter) {
        overlaps(first: 100, after: $after, among: $among, project: $project, other: $other, partner: $partner, filter: $filter) {
          totalCount scope { complete } pageInfo { hasNextPage endCursor }
          nodes { score one { code } other { code } reasons { kind points greatest value stated } } } }`,
      { ...variables, after },
    );
    expect(page.overlaps.scope.complete).toBe(true);
    nodes.push(...page.overlaps.nodes);
    if (!page.overlaps.pageInfo.hasNextPage) return { nodes, total: page.overlaps.totalCount };
    after = page.overlaps.pageInfo.endCursor;
  }
}

describe.each(databaseKinds)('overlaps (%s)', (kind) => {
  beforeAll(async () => {
    database = await temporaryDatabase({ kind });
    await insertWorld(database.kysely, projects);
  });
  afterAll(() => database.close());

  test('are all that one finds by hand, each once, with the points that one reckons by hand', async () => {
    const expected = naiveOverlaps(projects);
    expect(expected.length).toBeGreaterThan(50);
    const { nodes, total } = await all();
    expect(total).toBe(expected.length);
    const found = nodes.map((each) => ({
      pair: pairOf(each),
      points: each.reasons.map(({ points }) => points),
      months: each.reasons.find((reason) => reason.kind === 'TIME')?.value ?? null,
      score: each.score,
    }));
    const byPair = (a: { pair: string }, b: { pair: string }) => (a.pair < b.pair ? -1 : 1);
    expect(found.toSorted(byPair)).toEqual(expected.toSorted(byPair));
  });

  test('stand in one order, the highest score first, whoever asks how often', async () => {
    const { nodes } = await all();
    expect(nodes.map(({ score }) => score)).toEqual(
      nodes.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(await all()).toEqual(await all());
  });

  test('have a score that is the sum of its parts, none above what it can give', async () => {
    for (const { score, reasons } of (await all()).nodes) {
      expect(reasons.map((reason) => reason.kind)).toEqual(['SECTOR', 'PLACE', 'TIME', 'TITLE']);
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      for (const { points, greatest } of reasons) expect(points).toBeLessThanOrEqual(greatest);
    }
  });

  test('of one project are those of all in which it stands, from either side, with the same score', async () => {
    const { nodes } = await all();
    for (const code of new Set(nodes.slice(0, 8).map(({ one }) => one.code))) {
      const own = await all({ project: nodeOf(code) });
      const expected = nodes.filter(({ one, other }) => one.code === code || other.code === code);
      expect(new Map(own.nodes.map((each) => [pairOf(each), each.score]))).toEqual(
        new Map(expected.map((each) => [pairOf(each), each.score])),
      );
    }
    const [pair] = nodes;
    const [one, other] = [pair?.one.code ?? '', pair?.other.code ?? ''].map(nodeOf);
    expect((await all({ project: one, other })).nodes).toEqual([pair]);
    expect((await all({ project: other, other: one })).nodes).toEqual([pair]);
  });

  test('of one partner are those with one of its projects, by the id of an organisation merged into it too', async () => {
    const isOfP0 = new Set(
      projects
        .filter(({ funders, channels }) =>
          (funders.length > 0 ? funders : channels).some((name) => name === 'P0' || name === 'P4'),
        )
        .map(({ code }) => code),
    );
    const expected = (await all()).nodes.filter(
      ({ one, other }) => isOfP0.has(one.code) || isOfP0.has(other.code),
    );
    expect(expected.length).toBeGreaterThan(0);
    for (const name of ['P0', 'P4']) {
      const own = await all({ partner: encodeNodeId('Organisation', uuid(name)) });
      expect(new Set(own.nodes.map(pairOf))).toEqual(new Set(expected.map(pairOf)));
    }
  });

  test('beside a project are its strongest', async () => {
    const [pair] = (await all()).nodes;
    const code = pair?.one.code ?? '';
    const { project } = await ask<{ project: { overlaps: readonly Found[] } }>(
      'query ($code: String!) { project(code: $code) { overlaps { score one { code } other { code } } } }',
      { code },
    );
    const own = (await all({ project: nodeOf(code) })).nodes.slice(0, 10);
    expect(project.overlaps.map(pairOf)).toEqual(own.map(pairOf));
  });

  test('cells are those in which one finds two partners by hand, each project and partner once', async () => {
    const { overlapBreakdown } = await ask<{ overlapBreakdown: { rows: readonly Cell[] } }>(
      '{ overlapBreakdown { rows { projects partners sector { code } commune { unitId } } } }',
    );
    const found = overlapBreakdown.rows.map(({ sector, commune, ...counts }) => [
      `${sector.code} ${commune.unitId}`,
      counts,
    ]);
    expect(Object.fromEntries(found)).toEqual(naiveCells(projects));
  });

  test('neighbours are who else is in the communes of a partner, by hand', async () => {
    const { neighbours } = await ask<{ neighbours: { nodes: readonly Neighbour[] } }>(
      `query ($partner: ID!) { neighbours(partner: $partner, first: 100) { nodes {
        organisation { name } projects sharedCells communes { unitId } sectors { code } } } }`,
      { partner: encodeNodeId('Organisation', uuid('P0')) },
    );
    const found = neighbours.nodes.map(({ organisation, communes, sectors, ...counts }) => [
      organisation.name,
      { ...counts, communes: communes.map(({ unitId }) => unitId), sectors: sectors.map(({ code }) => code) },
    ]);
    expect(Object.fromEntries(found)).toEqual(naiveNeighbours(projects, 'P0'));
  });

  test('a question that cannot be is refused by the name of its argument', async () => {
    const id = encodeNodeId('Project', first?.id ?? '');
    await expect(all({ other: id })).rejects.toThrow('other: goes with project');
    await expect(all({ project: encodeNodeId('Organisation', uuid('P0')) })).rejects.toThrow(
      'project: is not the node id of a Project',
    );
    await expect(all({ project: id, partner: encodeNodeId('Organisation', uuid('P0')) })).rejects.toThrow(
      'partner',
    );
  });
});
