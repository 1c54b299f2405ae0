import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@nhipcau/database';
import { issueToken } from '@nhipcau/identity';
import { freePort, temporaryPlace } from '@nhipcau/testkit';
import { expect, test } from 'vitest';
import { formOf, type Outcome, pdf } from './serving-files.ts';
import { temporaryFiles } from './temporary-files.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const CRASHES = 6;

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('the server ended');
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('a server that is killed while files come has every one that it said was attached, and no half one', async () => {
  const place = await temporaryPlace('postgresql');
  if (!('url' in place.open)) throw new Error('a server was asked for');
  const files = await temporaryFiles();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    SEED: 'published',
    API_PORT: String(port),
    LOG_LEVEL: 'fatal',
    DATABASE_URL: place.open.url,
    DATA_DIR: files.dataDir,
  };
  const start = async () => {
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    await untilReady(url, child);
    return child;
  };
  let child = await start();
  const database = await openDatabase({ url: place.open.url });
  try {
    const token = await issueToken(database.kysely, {
      holder: { role: 'ADMIN', organisationId: null },
      name: 'tests',
      scopes: ['read', 'write'],
      days: 1,
      requestsPerMinute: 100_000,
    });
    const headers = { authorization: `Bearer ${token}` };
    const asked = async <Data>(query: string): Promise<Data> => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return ((await response.json()) as { data: Data }).data;
    };
    const { activities } = await asked<{ activities: { nodes: { id: string }[] } }>(
      '{ activities(first: 1) { nodes { id } } }',
    );
    const record = activities.nodes[0]?.id ?? '';
    const acknowledged = new Set<string>();
    const sendOne = async () => {
      const form = formOf(['tệp.pdf', pdf(randomBytes(500_000).toString('hex'))]);
      const response = await fetch(`${url}/files?record=${record}`, { method: 'POST', headers, body: form });
      const [outcome] = ((await response.json()) as { files: readonly Outcome[] }).files;
      if (outcome?.id !== undefined) acknowledged.add(outcome.id);
    };
    for (let crash = 0; crash < CRASHES; crash += 1) {
      const sending = Array.from({ length: 4 }, async () => {
        for (;;) await sendOne();
      }).map((each) => each.catch(() => undefined));
      await new Promise((resolve) => setTimeout(resolve, 400 + crash * 130));
      child.kill('SIGKILL');
      await Promise.all([once(child, 'exit'), ...sending]);
      child = await start();
    }
    const { node } = await asked<{ node: { attachments: { id: string; path: string; size: number }[] } }>(
      `{ node(id: "${record}") { ... on Activity { attachments { id path size } } } }`,
    );
    const attached = new Set(node.attachments.map(({ id }) => id));
    expect(acknowledged.size).toBeGreaterThan(CRASHES);
    expect([...acknowledged].filter((id) => !attached.has(id))).toEqual([]);
    for (const { path, size } of node.attachments) {
      const response = await fetch(`${url}${path}`, { headers });
      const bytes = Buffer.from(await response.arrayBuffer());
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect([response.status, bytes.length, `"${hash}"`]).toEqual([200, size, response.headers.get('etag')]);
    }
  } finally {
    child.kill('SIGKILL');
    await database.close();
    await place.remove();
    await files.remove();
  }
}, 240_000);
