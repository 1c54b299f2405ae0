import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeNodeId } from '../../src/node/node-id.ts';
import { referencesTo } from '../../src/write/references-to.ts';
import { readRows } from '../change/table-rows.ts';
import { manager, partnerOf } from '../viewers.ts';
import { ask, done, type Input, mutate } from './mutate.ts';
import { type Basis, communes, makeBasis, samplesOf, sector } from './samples.ts';
import { asRead } from './versions.ts';

describe.each(databaseKinds)('duplicates are merged (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;
  let number = 0;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
    // A table that nobody has told of: whoever adds one has nothing to remember.
    await sql`
      create table later (id uuid primary key default gen_random_uuid(), who uuid references organisation, about uuid references project)
    `.execute(database.kysely);
    await sql`grant select, insert, update, delete on later to nhipcau_manager`.execute(database.kysely);
  });
  afterAll(() => database.close());

  const key = (id: string) => decodeNodeId(id).id;
  const organisation = (name: string, more: Input = {}) =>
    done(database, 'createOrganisation', {
      kind: 'FUND',
      side: 'PARTNER',
      name,
      nameEn: `${name} (en)`,
      ...more,
    });
  const project = (more: Input = {}) => {
    number += 1;
    return done(database, 'createProject', {
      code: `GOP-${number}`,
      type: 'PROJECT',
      title: 'Dự án',
      titleEn: 'Project',
      ...more,
    });
  };
  const mergeInput = async (keep: string, merge: string) => ({
    keep,
    keepVersion: (await asRead(database, keep)).expectedVersion,
    merge,
    mergeVersion: (await asRead(database, merge)).expectedVersion,
  });
  const merge = async (of: 'Organisations' | 'Projects', keep: string, gone: string) =>
    mutate(database, `merge${of}`, await mergeInput(keep, gone));

  /** Columns that name the record still, as the catalogue has them. */
  async function namedBy(table: string, id: string): Promise<readonly string[]> {
    const references = await referencesTo(database.kysely, table);
    const found = await Promise.all(
      references.map(async ({ table: from, column }) => {
        const { rows } = await sql`
          select from ${sql.table(from)} where ${sql.ref(column)} = ${key(id)}
        `.execute(database.kysely);
        return rows.length > 0 ? [`${from}.${column}`] : [];
      }),
    );
    return found.flat();
  }

  test('whatever named the merged organisation names the kept one, in tables to come too', async () => {
    const keep = await organisation('Quỹ Giữ', {
      contacts: [{ name: 'A' }],
      aliases: [{ name: 'Chung', language: 'vi' }],
    });
    const gone = await organisation('Quỹ Gộp', {
      shortName: 'QG',
      parent: keep,
      aliases: [
        { name: 'Chung', language: 'vi' },
        { name: 'Riêng', language: 'vi' },
      ],
      identifiers: [{ scheme: 'XX', value: '1' }],
      registrations: [{ kind: 'AGREEMENT', number: '1' }],
      places: [...communes],
      contacts: [{ name: 'B' }],
    });
    const child = await organisation('Chi nhánh', { parent: gone });
    const twice = await project({
      managingBody: gone,
      participants: [
        { organisation: keep, role: 'FUNDING' },
        { organisation: gone, role: 'FUNDING' },
        { organisation: gone, role: 'CHANNEL' },
      ],
    });
    await done(database, 'shareProject', { project: twice, organisation: gone });
    const { Transaction, Activity, PlanTask, LegalDocument } = samplesOf({
      ...basis,
      partner: gone,
      other: gone,
      local: gone,
    });
    const gift = await done(database, 'createTransaction', Transaction?.create ?? {});
    await done(database, 'createActivity', { ...Activity?.create, statisticalRecord: null });
    await done(database, 'createPlanTask', PlanTask?.create ?? {});
    await done(database, 'createLegalDocument', LegalDocument?.create ?? {});
    await sql`insert into later (who) values (${key(gone)})`.execute(database.kysely);

    expect(await merge('Organisations', keep, gone)).toMatchObject({
      __typename: 'OrganisationWritten',
      id: keep,
    });

    // What both had stays with the merged one; nothing else names it.
    expect(await namedBy('organisation', gone)).toEqual(['organisation_alias.organisation_id']);
    const { node, found, other, money } = await ask<Record<string, unknown>>(
      database,
      `query ($gone: ID!, $twice: ID!, $child: ID!, $gift: ID!) {
        node(id: $gone) { ... on Organisation { id aliases { name } contacts { name } identifiers { value } parent { id } } }
        found: search(query: "quy gop") { nodes { ... on Organisation { id } } }
        other: node(id: $twice) { ... on Project { managingBody { id } participants { role organisation { id } } shares { organisation { id } } } }
        money: node(id: $gift) { ... on Transaction { provider { id } receiver { id } } }
      }`.replace(', $child: ID!', ''),
      { gone, twice, gift },
    );
    expect(node).toEqual({
      id: keep,
      aliases: ['Chung', 'QG', 'Quỹ Gộp', 'Quỹ Gộp (en)', 'Riêng'].map((name) => ({ name })),
      contacts: [{ name: 'A' }, { name: 'B' }],
      identifiers: [{ value: '1' }],
      parent: null,
    });
    expect(found).toEqual({ nodes: [{ id: keep }] });
    expect(other).toEqual({
      managingBody: { id: keep },
      participants: [
        { role: 'FUNDING', organisation: { id: keep } },
        { role: 'CHANNEL', organisation: { id: keep } },
      ],
      shares: [{ organisation: { id: keep } }],
    });
    expect(money).toEqual({ provider: { id: keep }, receiver: { id: keep } });
    const { rows } = await sql`select who from later where who is not null`.execute(database.kysely);
    expect(rows).toEqual([{ who: key(keep) }]);

    // People of the merged organisation go on seeing what is shared; so does whoever names its id.
    const { projects } = await ask<{ projects: unknown }>(
      database,
      '{ projects { nodes { id } } }',
      {},
      partnerOf(key(gone)),
    );
    expect(projects).toEqual({ nodes: [{ id: twice }] });
    const named = await project({ managingBody: gone });
    const read = await ask<{ node: unknown }>(
      database,
      'query ($id: ID!) { node(id: $id) { ... on Project { managingBody { id } } } }',
      { id: named },
      manager,
    );
    expect(read.node).toEqual({ managingBody: { id: keep } });
    expect(await mutate(database, 'deleteOrganisation', await asRead(database, child))).toMatchObject({
      id: child,
    });
  });

  test('a merged id resolves to the last one, however often was merged', async () => {
    const [one, two, three] = await Promise.all(['Một', 'Hai', 'Ba'].map((name) => organisation(name)));
    if (one === undefined || two === undefined || three === undefined) throw new Error('three were made');
    await merge('Organisations', two, one);
    await merge('Organisations', three, two);
    const { nodes } = await ask<{ nodes: unknown }>(
      database,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organisation { id } } }',
      { ids: [one, two] },
    );
    expect(nodes).toEqual([{ id: three }, { id: three }]);
    const past = { problems: [{ path: ['input', 'id'], code: 'NOT_SUITABLE' }] };
    expect(await mutate(database, 'updateOrganisation', await asRead(database, one))).toMatchObject(past);
    expect(await mutate(database, 'deleteOrganisation', await asRead(database, one))).toMatchObject(past);
    expect(await merge('Organisations', three, one)).toMatchObject({
      problems: [{ path: ['input', 'merge'], code: 'NOT_SUITABLE' }],
    });
  });

  test('the money, the activities and the participants of a project go over; its shares where there are none', async () => {
    const shares = (percentages: readonly (string | null)[]) => ({
      sectors: percentages.map((percentage, index) => ({
        sector: sector(['11220', '12220'][index] ?? ''),
        percentage,
      })),
    });
    const keep = await project({
      ...shares(['100']),
      participants: [{ organisation: basis.partner, role: 'FUNDING' }],
    });
    const gone = await project({
      ...shares(['50', '50']),
      places: [{ unit: communes[0] }],
      participants: [{ organisation: basis.other, role: 'FUNDING' }],
      documents: [{ title: 'Văn kiện', titleEn: 'Paper', category: 'BUDGET' }],
    });
    const money = {
      project: gone,
      kind: 'COMMITMENT',
      nature: 'CASH',
      amount: '500',
      valueDate: '2024-01-01',
    };
    await done(database, 'createTransaction', money);
    await done(database, 'createActivity', {
      kind: 'FESTIVAL',
      title: 'Lễ hội',
      titleEn: 'Festival',
      project: gone,
    });
    await sql`insert into later (about) values (${key(gone)})`.execute(database.kysely);

    expect(await merge('Projects', keep, gone)).toMatchObject({ id: keep });
    expect(await namedBy('project', gone)).toEqual(['project_sector.project_id']);
    const { node, byCode } = await ask<{ node: unknown; byCode: unknown }>(
      database,
      `query ($id: ID!, $code: String!) { byCode: project(code: $code) { id } node(id: $id) { ... on Project {
        id committed { vnd } sectors { percentage } places { percentage }
        participants { organisation { id } } documents { title } activities { totalCount }
      } } }`,
      { id: gone, code: `GOP-${number}` },
    );
    expect(byCode).toEqual({ id: keep });
    expect(node).toMatchObject({
      id: keep,
      committed: { vnd: '500' },
      sectors: [{ percentage: '100' }],
      places: [{ percentage: null }],
      documents: [{ title: 'Văn kiện' }],
      activities: { totalCount: 1 },
    });
  });

  test('a project that stands under its duplicate comes to stand under what that stood under', async () => {
    const top = await project({ type: 'PROGRAMME' });
    const gone = await project({ parent: top });
    const between = await project({ parent: gone });
    const keep = await project({ parent: between });
    expect(await merge('Projects', keep, gone)).toMatchObject({ id: keep });
    const { nodes } = await ask<{ nodes: unknown }>(
      database,
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Project { parent { id } } } }',
      { ids: [keep, between] },
    );
    expect(nodes).toEqual([{ parent: { id: top } }, { parent: { id: keep } }]);
  });

  test.each(['Organisations', 'Projects'] as const)(
    '%s: taking the change back leaves every row as it was',
    async (of) => {
      const make = of === 'Projects' ? project : (more: Input) => organisation('Quỹ Hoàn tác', more);
      const [keep, gone] = [await make({}), await make({})];
      await project({
        managingBody: of === 'Organisations' ? gone : null,
        parent: of === 'Projects' ? gone : null,
        participants: (of === 'Organisations' ? [keep, gone] : []).map((each) => ({
          organisation: each,
          role: 'FUNDING',
        })),
      });
      await done(database, 'createTransaction', {
        kind: 'COMMITMENT',
        nature: 'CASH',
        amount: '1',
        ...(of === 'Projects' ? { project: gone } : { provider: gone, channel: keep }),
      });
      const before = await readRows(database.kysely);
      await merge(of, keep, gone);
      expect(await readRows(database.kysely)).not.toEqual(before);
      const { changes } = await ask<{ changes: { nodes: readonly { id: string; operation: string }[] } }>(
        database,
        '{ changes(first: 1) { nodes { id operation } } }',
      );
      const [change] = changes.nodes;
      expect(change?.operation).toBe(`merge${of}`);
      const answer = await ask<{ revertChange: { __typename: string } }>(
        database,
        'mutation ($id: ID!) { revertChange(input: { id: $id, reason: "Nhầm" }) { __typename } }',
        { id: change?.id },
      );
      expect(answer.revertChange.__typename).toBe('ChangeReverted');
      expect(await readRows(database.kysely)).toEqual(before);
    },
  );

  test('is refused for one record, for records that were merged, and where somebody was faster', async () => {
    const [one, two] = await Promise.all(['Bốn', 'Năm'].map((name) => organisation(name)));
    if (one === undefined || two === undefined) throw new Error('two were made');
    expect(await merge('Organisations', one, one)).toMatchObject({
      problems: [{ path: ['input', 'merge'], code: 'REPEATED' }],
    });
    expect(
      await mutate(database, 'mergeOrganisations', { ...(await mergeInput(one, two)), mergeVersion: 7 }),
    ).toMatchObject({
      __typename: 'VersionConflict',
      current: { id: two },
    });
    expect(
      await mutate(database, 'mergeOrganisations', { ...(await mergeInput(one, two)), merge: basis.project }),
    ).toMatchObject({
      problems: [{ path: ['input', 'merge'], code: 'NOT_FOUND' }],
    });
    const both = await Promise.all([merge('Organisations', one, two), merge('Organisations', two, one)]);
    expect(both.filter(({ __typename }) => __typename === 'OrganisationWritten')).toHaveLength(1);
  });
});
