import { databaseKinds, randomFrom, type ServerProcess, startServer } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Editor, makeProjects } from './editor.ts';
import { inspect } from './inspect/inspect.ts';
import { markOf, transactionFields } from './marks.ts';
import { type Office, openOffice } from './office.ts';

/** `EDIT_SECONDS=60` holds it for as long as an office works before a meeting. */
const seconds = Number(process.env.EDIT_SECONDS ?? 3);
const clients = 50;
const shared = 5;

describe.each(databaseKinds)('50 people at once (%s)', (kind) => {
  let server: ServerProcess;
  let office: Office;
  let projects: readonly string[];

  beforeAll(async () => {
    server = await startServer({ kind, variables: { LOG_LEVEL: 'error' } });
    office = await openOffice(server);
    projects = await makeProjects(office, shared, clients);
  });
  afterAll(() => server.stop());

  test('who ask for one thing with one key have it done once', async () => {
    const mark = markOf(clients, shared);
    const input = {
      project: projects[0],
      kind: 'COMMITMENT',
      nature: 'CASH',
      direction: 'RECEIVED',
      valueDate: '2024-05-06',
      ...transactionFields(mark),
      idempotencyKey: mark.text,
    };
    const answers = await Promise.all(
      Array.from({ length: clients }, () => office.mutate('createTransaction', input)),
    );
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['TransactionWritten']));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  });

  test(
    'who edit 5 projects lose no update, leave and see no half change, and the trail tells of each',
    async () => {
      const until = Date.now() + seconds * 1000;
      const editors = Array.from({ length: clients }, (_, client) => new Editor(client, projects, office));
      await Promise.all(editors.map((editor, client) => editor.editUntil(until, randomFrom(client + 1))));
      await server.crash();
      const { changes, records, events, faults } = await inspect(server);
      expect(faults).toEqual([]);
      const kept = editors.flatMap((editor) => editor.kept);
      const conflicts = editors.reduce((sum, editor) => sum + editor.conflicts, 0);
      expect(kept.length).toBeGreaterThan(seconds);
      expect(conflicts).toBeGreaterThan(0);
      const updates = changes.filter(({ operation }) => operation === 'updateProject');
      expect(updates.map(({ key }) => key).toSorted()).toEqual(kept.map(({ mark }) => mark).toSorted());
      expect(new Set(updates.map(({ rows }) => rows))).toEqual(new Set([5]));
      for (const id of projects) {
        const told = events.filter((event) => event.id === id && event.before !== null);
        const own = kept
          .filter((edit) => edit.id === id)
          .toSorted((one, other) => one.version - other.version);
        // Each was made of what the one before had left: nothing was written over unseen.
        expect(told.map(({ before, after }) => [before, after])).toEqual(
          own.map(({ read, mark }) => [read, mark]),
        );
        expect(records.get(id)).toMatchObject({ mark: own.at(-1)?.mark, version: own.length + 1 });
      }
      expect(changes.filter(({ operation }) => operation === 'createTransaction')).toHaveLength(1);
      expect([...records.keys()].filter((id) => id.startsWith('t'))).toHaveLength(1);
      process.stderr.write(
        `${kind}, ${seconds} s: ${kept.length} edits kept, ${conflicts} refused for another's\n`,
      );
    },
    (seconds + 120) * 1000,
  );
});
