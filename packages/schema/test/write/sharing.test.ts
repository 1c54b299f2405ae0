import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../src/index.ts';
import { decodeNodeId } from '../../src/node/node-id.ts';
import { mayAsk } from '../../src/rights/right-of.ts';
import { analyst, manager, partnerOf } from '../viewers.ts';
import { ask, done, mutate } from './mutate.ts';
import { type Basis, makeBasis } from './samples.ts';
import { asRead } from './versions.ts';

describe.each(databaseKinds)('what partners see of what is written (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
  });
  afterAll(() => database.close());

  const of = (id: string) => partnerOf(decodeNodeId(id).id);
  const projectsOf = async (viewer: Viewer) =>
    (
      await ask<{ projects: { nodes: readonly { id: string }[] } }>(
        database,
        '{ projects { nodes { id } } }',
        {},
        viewer,
      )
    ).projects.nodes;
  const contactsOf = async (id: string, viewer: Viewer) =>
    (
      await ask<{ node: { contacts: readonly unknown[] } | null }>(
        database,
        'query ($id: ID!) { node(id: $id) { ... on Organisation { contacts { name email } } } }',
        { id },
        viewer,
      )
    ).node?.contacts;

  test('a project is theirs from when it is shared until it is taken back', async () => {
    const share = { project: basis.project, organisation: basis.partner };
    expect(await projectsOf(of(basis.partner))).toEqual([]);
    await done(database, 'shareProject', share);
    await done(database, 'shareProject', share);
    expect(await projectsOf(of(basis.partner))).toEqual([{ id: basis.project }]);
    expect(await projectsOf(of(basis.other))).toEqual([]);
    const { node } = await ask<{ node: unknown }>(
      database,
      'query ($id: ID!) { node(id: $id) { ... on Project { shares { organisation { id } } } } }',
      { id: basis.project },
    );
    expect(node).toEqual({ shares: [{ organisation: { id: basis.partner } }] });
    await done(database, 'unshareProject', share);
    expect(await projectsOf(of(basis.partner))).toEqual([]);
  });

  test('people to speak to are for managers and for the organisation itself', async () => {
    const contacts = [{ name: 'Lee', email: 'lee@example.org' }];
    await mutate(database, 'updateOrganisation', { ...(await asRead(database, basis.partner)), contacts });
    expect(await contactsOf(basis.partner, manager)).toEqual(contacts);
    expect(await contactsOf(basis.partner, of(basis.partner))).toEqual(contacts);
    expect((await contactsOf(basis.partner, of(basis.other))) ?? []).toEqual([]);
  });

  test('analysts are refused them by the field’s right and by the database, as a filter too', async () => {
    expect(mayAsk('ANALYST', 'Organisation.contacts')).toBe(false);
    expect(mayAsk('ANALYST', 'OrganisationFilter.contacts')).toBe(false);
    expect(mayAsk('PARTNER', 'OrganisationFilter.contacts')).toBe(false);
    const denied = { code: '42501' };
    await expect(contactsOf(basis.partner, analyst)).rejects.toMatchObject(denied);
    const filtered =
      '{ organisations(filter: { contacts: { some: { name: { eq: "Lee" } } } }) { totalCount } }';
    await expect(ask(database, filtered, {}, analyst)).rejects.toMatchObject(denied);
  });
});
