import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Browser, newcomer, PASSWORD } from './browser.ts';

describe.each(databaseKinds)('accounts and people (%s)', (kind) => {
  let server: ServerProcess;
  let admin: Browser;
  beforeAll(async () => {
    server = await startServer({ kind });
    admin = await newcomer(server, 'quan-tri@ngoaivu.example', 'admin');
  });
  afterAll(() => server.stop());

  const bearer = (token: unknown) => ({ authorization: `Bearer ${token}` });
  const anybody = () => new Browser(server);
  const query = { query: '{ viewer { role viewerCanWrite viewerCanExport } }' };
  const idOf = async (email: string) => {
    const [, { people }] = await admin.ask('/auth/people');
    return (people as readonly { id: string; email: string }[]).find((each) => each.email === email)?.id;
  };

  test('signing out everywhere ends every session; a new password ends the others', async () => {
    const one = await newcomer(server, 'moi-noi@ngoaivu.example');
    const other = anybody();
    await other.ask('/auth/sign-in', { email: 'moi-noi@ngoaivu.example', password: PASSWORD });
    const [, { sessions }] = await one.ask('/auth/account');
    expect(sessions).toHaveLength(2);
    const next = 'một câu mới hoàn toàn';
    expect(await one.ask('/auth/account/password', { current: 'sai rồi', next })).toEqual([
      422,
      { code: 'WRONG', field: 'current' },
    ]);
    expect((await one.ask('/auth/account/password', { current: PASSWORD, next }))[0]).toBe(200);
    expect([await one.role(), await other.role()]).toEqual(['MANAGER', null]);
    await other.ask('/auth/sign-in', { email: 'moi-noi@ngoaivu.example', password: next });
    expect((await one.ask('/auth/account/sessions/end-all', {}))[0]).toBe(200);
    expect([await one.role(), await other.role()]).toEqual([null, null]);
  });

  test('a token may what its scopes say, is told once, and ends when it is revoked', async () => {
    const person = await newcomer(server, 'khoa@ngoaivu.example');
    const wanted = { name: 'Bảng tính', scopes: ['read'], days: 30 };
    const [, { token }] = await person.ask('/auth/account/tokens', wanted);
    expect(await anybody().ask('/graphql', query, bearer(token))).toMatchObject([
      200,
      { data: { viewer: { role: 'MANAGER', viewerCanWrite: false, viewerCanExport: false } } },
    ]);
    const mutation = {
      query:
        'mutation { judgeOverlap(input: { one: "a", other: "b", verdict: KNOWN, expectedVersion: 0 }) { __typename } }',
    };
    expect(JSON.stringify(await anybody().ask('/graphql', mutation, bearer(token)))).toContain('FORBIDDEN');
    const list = { query: '{ projects { nodes { code } } }', format: 'csv' };
    expect((await anybody().ask('/exports', list, bearer(token)))[0]).toBe(403);
    const [, account] = await person.ask('/auth/account');
    expect(JSON.stringify(account)).not.toContain(token);
    const [{ id }] = account.tokens as [{ id: string }];
    expect((await anybody().ask('/auth/account', undefined, bearer(token)))[0]).toBe(401);
    expect((await person.ask('/auth/account/tokens/end', { id }))[0]).toBe(200);
    expect((await anybody().ask('/graphql', query, bearer(token)))[0]).toBe(401);
  });

  test('only administrators see and change people', async () => {
    const manager = await newcomer(server, 'quan-ly@ngoaivu.example');
    expect((await manager.ask('/auth/people'))[0]).toBe(403);
    const invitation = { name: 'Ai đó', email: 'ai-do@ngoaivu.example', role: 'ADMIN' };
    expect((await manager.ask('/auth/people/invite', invitation))[0]).toBe(403);
    const [status, { link }] = await admin.ask('/auth/people/invite', { ...invitation, role: 'ANALYST' });
    expect([status, link]).toEqual([200, expect.stringMatching(/\/invitation\/[\w-]{43}$/)]);
    expect(await admin.ask('/auth/people/invite', invitation)).toEqual([
      422,
      { code: 'TAKEN', field: 'email' },
    ]);
    const partner = { ...invitation, email: 'doi-tac@ngoaivu.example', role: 'PARTNER' };
    expect(await admin.ask('/auth/people/invite', partner)).toEqual([
      422,
      { code: 'ORGANISATION', field: 'organisation' },
    ]);
  });

  test('a role that is changed and a person who is disabled are seen within a second or two', async () => {
    const person = await newcomer(server, 'doi-vai@ngoaivu.example');
    const id = await idOf('doi-vai@ngoaivu.example');
    expect((await admin.ask('/auth/people/change', { id, role: 'ANALYST' }))[0]).toBe(200);
    expect(await person.role()).toBe('ANALYST');
    expect((await admin.ask('/auth/people/change', { id, disabled: true }))[0]).toBe(200);
    expect(await person.role()).toBeNull();
    const again = { email: 'doi-vai@ngoaivu.example', password: PASSWORD };
    expect(await anybody().ask('/auth/sign-in', again)).toEqual([401, { code: 'WRONG', field: null }]);
  });

  test('administrators cannot shut themselves out', async () => {
    const id = await idOf('quan-tri@ngoaivu.example');
    expect(await admin.ask('/auth/people/change', { id, disabled: true })).toEqual([
      422,
      { code: 'OWN', field: null },
    ]);
    expect((await admin.ask('/auth/people/change', { id, role: 'MANAGER' }))[0]).toBe(422);
    expect(await admin.role()).toBe('ADMIN');
  });

  test.each(['admin', 'manager', 'analyst'] as const)(
    'the operator’s token of %s is one line, and has its rights',
    async (role) => {
      const token = await server.operate('token', '--role', role);
      expect(token).toMatch(/^nhipcau_[\w-]{43}$/);
      const [, said] = await anybody().ask('/graphql', query, bearer(token));
      expect(said).toMatchObject({ data: { viewer: { role: role.toUpperCase() } } });
    },
  );

  test('the operator’s token of a partner is of its organisation', async () => {
    const own = '{ organisations(first: 1, filter: { side: { eq: PARTNER } }) { nodes { id } } }';
    const answer = (await server.ask(own)) as { data: { organisations: { nodes: [{ id: string }] } } };
    const { id } = answer.data.organisations.nodes[0];
    const token = await server.operate('token', '--role', 'partner', '--organisation', id);
    const asked = { query: '{ viewer { role organisation { id } } }' };
    expect(await anybody().ask('/graphql', asked, bearer(token))).toMatchObject([
      200,
      { data: { viewer: { role: 'PARTNER', organisation: { id } } } },
    ]);
    await expect(server.operate('token', '--role', 'partner')).rejects.toThrow(
      'no such partner organisation',
    );
  });

  test.each(['admin', 'manager', 'analyst', 'partner'] as const)(
    'there is an invented %s, who signs in by a link',
    async (role) => {
      const cookie = await server.signIn(role);
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: '{ viewer { role email } projects { totalCount } }' }),
      });
      const { data } = (await response.json()) as {
        data: { viewer: { role: string; email: string }; projects: { totalCount: number } };
      };
      expect(data.viewer).toEqual({ role: role.toUpperCase(), email: expect.stringMatching(/\.example$/) });
      expect(data.projects.totalCount).toBeGreaterThan(0);
    },
  );
});
