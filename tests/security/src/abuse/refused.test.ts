import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Attack, bodies, documents, values } from './attacks.ts';
import { type Bystander, stand } from './bystander.ts';
import { peakMemory } from './memory-of.ts';

/** The embedded database, at rest, takes two thirds of it. */
const MEMORY_MEBIBYTES = 1_536;
/** Of what a refusal may not speak. */
const OURS =
  /\/(apps|packages|node_modules)\/|\.ts:|\bat \w+ \(|select |relation "|column "|SQLSTATE|syntax error at/i;

let server: ServerProcess;
let bystander: Bystander;
let pid: number;
beforeAll(async () => {
  server = await startServer({ kind: 'embedded' });
  pid = server.instances[0]?.pid ?? 0;
  await server.ask('{ countries(first: 1) { nodes { code } } }');
  bystander = stand(server);
});
afterEach(() => {
  expect(bystander.longest()).toBeLessThan(1_000);
});
afterAll(async () => {
  await bystander.leave();
  await server.stop();
});

async function send({ init, search = '' }: Attack, token?: string): Promise<[status: number, text: string]> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(server.url + search, {
    ...init,
    headers: { ...init.headers, ...authorization },
  });
  return [response.status, await response.text()];
}

function expectRefusal(status: number, text: string): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  const { errors, data } = JSON.parse(text);
  expect(data ?? null).toBeNull();
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) expect(error).toMatchObject({ message: expect.any(String) });
  expect(text).not.toMatch(OURS);
  expect(text.length).toBeLessThan(100_000);
}

const attacks = [...documents, ...values, ...bodies].map((attack) => [attack.name, attack] as const);

describe('is refused, and keeps nobody else waiting', () => {
  test.each(attacks)('an analyst’s %s', async (_name, attack) => {
    expectRefusal(...(await send(attack, server.token)));
  });
  test.each(attacks)('a stranger’s %s', async (_name, attack) => {
    expectRefusal(...(await send(attack)));
  });
});

describe('what a stranger is told', () => {
  test.each([
    '{ projectz { id } }',
    '{ projects { titel } }',
    '{ project(kode: "x") { id } }',
    'query ($f: ProjectFilte) { __typename }',
    'fragment a on Projekt { id } { __typename }',
    '{ __type(name: "Project") { name } }',
    '{ __schema { types { name } } }',
    'mutation { createProject { id } }',
  ])('names nothing of the schema: %s', async (query) => {
    const init = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    };
    const [status, text] = await send({ name: query, init });
    expectRefusal(status, text);
    expect(text).not.toMatch(/did you mean|projects|title\b|ProjectFilter\b|"Project"/);
  });
});

test('all at once, time and again, the process lives on in its bounds', async () => {
  for (let round = 0; round < 3; round += 1) {
    const answers = await Promise.all(attacks.map(([, attack]) => send(attack, server.token)));
    for (const [status] of answers) expect(status).toBeLessThan(500);
  }
  expect(server.instances[0]?.pid).toBe(pid);
  expect(await peakMemory(pid)).toBeLessThan(MEMORY_MEBIBYTES);
});
