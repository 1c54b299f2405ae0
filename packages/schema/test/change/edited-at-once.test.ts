import { databaseKinds } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AskedChanges, askChanges } from './asked-changes.ts';
import { randomFrom } from './random-from.ts';

/** `EDIT_SECONDS=60` holds it for as long as an office works before a meeting. */
const seconds = Number(process.env.EDIT_SECONDS ?? 3);
const clients = 50;
const records = 5;

interface Project {
  readonly id: string;
  readonly version: number;
}
interface Kept extends Project {
  readonly title: string;
  readonly titleEn: string;
}

describe.each(databaseKinds)('50 people who edit 5 projects at once (%s)', (kind) => {
  let asked: AskedChanges;

  beforeAll(async () => {
    asked = await askChanges(kind);
  });
  afterAll(() => asked.database.close());

  const read = async () =>
    (
      await asked.ask<{ projects: { nodes: readonly Kept[] } }>(
        `{ projects(first: ${records}, orderBy: [{ field: CODE }]) { nodes { id version title titleEn } } }`,
      )
    ).projects.nodes;

  test(
    'lose no update, leave no half change, and the trail tells of each',
    async () => {
      const before = new Map((await read()).map((each) => [each.id, each]));
      const kept = new Map<string, number>();
      const outcomes = new Set<string>();
      const until = Date.now() + seconds * 1000;
      const edit = async (client: number) => {
        const random = randomFrom(client + 1);
        for (let count = 0; Date.now() < until; count += 1) {
          const project = (await read())[Math.floor(random() * records)];
          if (project === undefined) throw new Error('there are too few projects');
          const mark = `${client}-${count}`;
          const done = await asked.mutate('updateProject', {
            id: project.id,
            expectedVersion: project.version,
            title: mark,
            titleEn: mark,
          });
          outcomes.add(done.__typename);
          if (done.__typename === 'ProjectWritten') kept.set(project.id, (kept.get(project.id) ?? 0) + 1);
        }
      };
      await Promise.all(Array.from({ length: clients }, (_, client) => edit(client)));
      const { rows } = await sql<{ before: string; after: string; change_id: string; version: number }>`
        select before ->> 'title' as before, after ->> 'title' as after, change_id, record_version as version
        from audit_event where table_name = 'project' order by record, id
      `.execute(asked.database.kysely);
      const written = [...kept.values()].reduce((sum, count) => sum + count, 0);
      expect([...outcomes].toSorted()).toEqual(['ProjectWritten', 'VersionConflict']);
      expect(rows.length).toBe(written);
      expect(new Set(rows.map(({ change_id }) => change_id)).size).toBe(written);
      for (const project of await read()) {
        const first = before.get(project.id);
        expect(project.version).toBe((first?.version ?? 0) + (kept.get(project.id) ?? 0));
        if (kept.has(project.id)) expect(project.titleEn).toBe(project.title);
      }
      for (const [place, row] of rows.entries()) {
        const former = rows[place - 1];
        if (former !== undefined && former.version + 1 === row.version) expect(row.before).toBe(former.after);
      }
    },
    (seconds + 60) * 1000,
  );
});
