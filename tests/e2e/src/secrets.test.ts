import { type Outsider, personOf, type Told } from '@nhipcau/rights/outsider';
import { insertSecretWorld, type SecretWorld, secretWorld } from '@nhipcau/schema/secret-world';
import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DashboardProcess, startDashboard } from './dashboard-process.ts';
import { type Address, secretAddresses } from './secret-addresses.ts';

const key = 'by which the server knows its dashboard';
const own = secretWorld('a');
const other = secretWorld('b');
/** Nobody has written it: what is told of it is told of what there is not. */
const nowhere = secretWorld('c');

let server: ServerProcess;
let dashboard: DashboardProcess;
let partner: Outsider;

beforeAll(async () => {
  server = await startServer({
    kind: 'embedded',
    variables: { DASHBOARD_KEY: key },
    prepare: async ({ kysely }) => {
      await insertSecretWorld(kysely, 'a');
      await insertSecretWorld(kysely, 'b');
    },
  });
  dashboard = await startDashboard(server.url, { DASHBOARD_KEY: key });
  partner = (await personOf(server, own.nodeIds[0] ?? '')).at(dashboard.url);
});
afterAll(async () => {
  await dashboard?.stop();
  await server?.stop();
});

/** How often an answer says anything of a world; what was asked for stands in it again. */
function mentions({ headers, body }: Told, { traces }: SecretWorld): readonly number[] {
  const text = `${headers} ${body}`.toLowerCase();
  return traces.map((trace) => text.split(trace.toLowerCase()).length - 1);
}

/** What an address answers, with all that it leads to. */
async function read(person: Outsider, address: string): Promise<Told> {
  const told = await person.send(address);
  const next = told.status < 400 ? /"location","([^"]+)"/.exec(told.headers)?.[1] : undefined;
  if (next === undefined) return told;
  const { status, headers, body } = await read(person, next);
  return { status, headers: told.headers + headers, body: told.body + body };
}

async function expectNothing(person: Outsider, name: string, address: Address): Promise<void> {
  const [there, notThere] = [await read(person, address(other)), await read(person, address(nowhere))];
  expect([name, there.status, mentions(there, other)]).toEqual([
    name,
    notThere.status,
    mentions(notThere, nowhere),
  ]);
}

const FORMS = [
  ['pages', {}],
  ['pages as scripts ask for them', { rsc: '1' }],
] as const;

test.each(FORMS)(
  'no address tells a partner of another: %s',
  async (_what, headers) => {
    const person = partner.at(dashboard.url, headers);
    const addresses = [...secretAddresses()];
    expect(addresses.length).toBeGreaterThan(200);
    const walk = async () => {
      for (let next = addresses.pop(); next !== undefined; next = addresses.pop())
        await expectNothing(person, ...next);
    };
    await Promise.all([walk(), walk(), walk()]);
  },
  300_000,
);

test('the query editor and its files tell a partner nothing of another', async () => {
  const lists = [
    'projects(first: 100) { nodes { id code title committed { vnd } } }',
    'organisations(first: 100) { nodes { id name } }',
    'transactions(first: 100) { nodes { id vnd description } }',
    `search(query: "${other.mark}", first: 10) { nodes { __typename } }`,
  ];
  for (const list of lists) {
    const answer = await partner.send('/api/graphql', { query: `{ ${list} }` });
    expect([list, answer.status, mentions(answer, other).some((times) => times > 0)]).toEqual([
      list,
      200,
      false,
    ]);
    for (const format of ['csv', 'xlsx', 'jsonl']) {
      const form = new FormData();
      form.append('query', `{ ${list} }`);
      form.append('format', format);
      const file = await partner.send('/api/graphql/export', form);
      expect([list, format, mentions(file, other).some((times) => times > 0)]).toEqual([list, format, false]);
    }
  }
});

test('a partner finds its own at the same addresses', async () => {
  const code = `${own.mark}-1`;
  const addresses = [
    '/portal',
    `/portal/projects/${code}`,
    `/portal/sent/${own.nodeIds[6]}`,
    '/exports/projects.csv',
  ];
  for (const address of [...addresses, '/api/pick?of=project']) {
    const told = await partner.send(address);
    expect([address, told.status, told.body.includes(own.mark)]).toEqual([address, 200, true]);
  }
});
