import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ask, askerOf } from './asker.ts';
import type { Findings } from './findings.ts';
import { askedSchema, coordinatesOf, findingsOf } from './matrix.ts';

const ROLES = ['visitor', 'partner', 'analyst', 'manager', 'admin'] as const;
const INITIALS = 'VPAMD';

const HEAD = `Who gets an answer to what, as the running server gives it: V visitors, P partners, A analysts, M managers, D administrators.
A dot: refused, by its own name or because no way leads there. A line for every field, member of a filter and field of an order.
Read each changed line before you accept it: npx vitest run -u
`;

const DASHBOARD_KEY = 'by which the server believes where visitors come from';

/** Each question is another visitor's: one alone may not ask so much in a minute. */
function visitors(url: string): Ask {
  let count = 0;
  return (query, variables) => {
    count += 1;
    const address = `10.${count >> 16}.${(count >> 8) & 255}.${count & 255}`;
    const headers = { 'x-nhipcau-dashboard': DASHBOARD_KEY, 'x-forwarded-for': address };
    return askerOf(url, headers)(query, variables);
  };
}

// Of rows both databases decide alike, which the schema's own tests hold; here are fields and paths.
describe.each(databaseKinds.slice(-1))('rights over HTTP (%s)', (kind) => {
  let server: ServerProcess;
  let schema: GraphQLSchema;
  const asks = new Map<string, Ask>();
  const found = new Map<string, Findings>();

  const askAs = (role: string) => {
    const ask = asks.get(role);
    if (ask === undefined) throw new Error(`nobody is ${role}`);
    return ask;
  };
  const changesSoFar = async () =>
    (await askAs('admin')('{ changes { totalCount } lockedPeriods { totalCount } }')).data;

  beforeAll(async () => {
    server = await startServer({ kind, variables: { PUBLIC_VIEW: 'on', PUBLIC_API: 'on', DASHBOARD_KEY } });
    for (const role of ROLES) {
      const headers: Record<string, string> = {};
      if (role !== 'visitor') headers.cookie = await server.signIn(role);
      asks.set(role, role === 'visitor' ? visitors(server.url) : askerOf(server.url, headers));
    }
    schema = await askedSchema(askAs('admin'));
    const before = await changesSoFar();
    await Promise.all(ROLES.map(async (role) => found.set(role, await findingsOf(schema, askAs(role)))));
    expect(await changesSoFar()).toEqual(before);
  });
  afterAll(() => server?.stop());

  test('each role is answered what the checked-in matrix says, and nothing else', async () => {
    const lines = coordinatesOf(schema).map((coordinate) => {
      const who = ROLES.map((role, index) =>
        found.get(role)?.answered.has(coordinate) ? INITIALS[index] : '·',
      );
      return `${who.join('')}  ${coordinate}`;
    });
    await expect(`${HEAD}\n${lines.join('\n')}\n`).toMatchFileSnapshot('../rights.matrix.txt');
  });

  test.each(ROLES)(
    '%s: what is open by one way is open by every way, and is answered without fault',
    (role) => {
      expect(found.get(role)?.faults).toEqual([]);
    },
  );

  test('whoever has no credentials, or false ones, is told nothing where there are no visitors', async () => {
    const office = { 'x-nhipcau-audience': 'office' };
    const none = [
      office,
      { ...office, cookie: 'nhipcau.session_token=no.longer' },
      { authorization: 'Bearer nhipcau_of_nobody' },
    ];
    for (const headers of none) {
      for (const query of [
        '{ __schema { queryType { name } } }',
        '{ projects { totalCount } }',
        'mutation { x }',
      ]) {
        const { data, refused } = await askerOf(server.url, headers)(query);
        expect([data, refused]).toEqual([undefined, 'everything']);
      }
    }
  });
});
