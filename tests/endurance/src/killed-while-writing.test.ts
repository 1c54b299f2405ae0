import { databaseKinds, randomFrom, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Found, inspect } from './inspect/inspect.ts';
import { type Mark, markOf } from './marks.ts';
import { type Office, openOffice } from './office.ts';
import { type Write, Writer } from './writer.ts';

/** `KILLS=50` is what a server is to bear in its life. */
const kills = Number(process.env.KILLS ?? 2);
const clients = 6;
const longest = 1_500;

/** How many rows a write changes. */
const rowsOf: Readonly<Record<Write['operation'], number>> = {
  createProject: 5,
  updateProject: 5,
  createTransaction: 1,
  updateTransaction: 1,
};

const partsOf = (id: string, { text, shares, amount }: Mark) =>
  id.startsWith('p') ? [text, ...shares, ...shares] : [text, String(amount), String(amount)];

/** Whatever was said to be done is there, whole; beside it at most what nobody has heard of. */
function expectWhole({ changes, records, faults }: Found, writers: readonly Writer[]): void {
  expect(faults).toEqual([]);
  const changed = new Map(changes.map((change) => [change.key, change]));
  expect(changed.size).toBe(changes.length);
  const done = writers.flatMap(({ acknowledged }) => acknowledged.map(({ write }) => write));
  const unheard = writers.flatMap((writer) => writer.unheard ?? []);
  const known = new Map([...done, ...unheard].map((write) => [write.mark.text, write]));
  expect(done.filter(({ mark }) => !changed.has(mark.text))).toEqual([]);
  for (const { key, operation, rows } of changes) {
    const write = known.get(key);
    expect([operation, rows]).toEqual([write?.operation, write && rowsOf[write.operation]]);
  }
  for (const { mark, parts, id } of records.values()) {
    const [, client = '', count = ''] = mark.split('-');
    expect(parts).toEqual(partsOf(id, markOf(Number(client), Number(count))));
  }
  for (const writer of writers) expectRecords(records, writer);
}

function expectRecords(records: Found['records'], { records: own, unheard }: Writer): void {
  for (const { id, mark, version } of own.values()) {
    const found = records.get(id);
    const allowed = [[mark.text, version]];
    if (unheard !== null) allowed.push([unheard.mark.text, version + 1]);
    expect(allowed).toContainEqual([found?.mark, found?.version]);
  }
}

describe.each(databaseKinds)(`a server that is killed ${kills} times while it writes (%s)`, (kind) => {
  let server: ServerProcess;
  let office: Office;

  beforeAll(async () => {
    server = await startServer({ kind, variables: { LOG_LEVEL: 'error' } });
    office = await openOffice(server);
  });
  afterAll(() => server.stop());

  test(
    'has all that it said was done, nothing half, and does once what it is asked for again',
    async () => {
      const random = randomFrom(kills);
      const writers = Array.from(
        { length: clients },
        (_, client) => new Writer(client, randomFrom(client + 1)),
      );
      let repeated = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        const writing = writers.map((writer) => writer.writeOn(office));
        await new Promise((resolve) => setTimeout(resolve, random() * longest));
        await server.crash();
        await Promise.all(writing);
        // Every other time the server itself is the first to open what it left.
        if (kill % 2 === 0) expectWhole(await inspect(server), writers);
        await server.restart();
        repeated += writers.filter(({ unheard }) => unheard !== null).length;
        await Promise.all(writers.map((writer) => writer.askAgain(office)));
        for (const { acknowledged } of writers) {
          const last = acknowledged.at(-1);
          if (last === undefined) continue;
          const { write, id } = last;
          expect((await office.mutate(write.operation, write.input)).id).toBe(id);
        }
      }
      await server.crash();
      const found = await inspect(server);
      expectWhole(found, writers);
      const done = writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
      const records = writers.reduce((sum, writer) => sum + writer.records.size, 0);
      expect([found.changes.length, found.records.size]).toEqual([done, records]);
      expect(done).toBeGreaterThan(kills);
      process.stderr.write(`${kind}: ${done} writes, ${repeated} of them asked for again\n`);
    },
    60_000 + kills * 30_000,
  );
});
