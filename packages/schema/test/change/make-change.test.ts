import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeChange } from '../../src/change/make-change.ts';
import { createContext } from '../../src/index.ts';
import { Refused } from '../../src/mutation/refused.ts';
import { manager } from '../viewers.ts';

describe.each(databaseKinds)('a change (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['demo'] });
  });
  afterAll(() => database.close());

  const events = async () => {
    const { rows } = await sql<Record<string, unknown>>`
      select change.operation as change, audit_event.operation, table_name, before ->> 'title' as before,
        after ->> 'title' as after, record_version as version
      from audit_event left join change on change.id = change_id order by audit_event.id
    `.execute(database.kysely);
    return rows;
  };
  const versionOf = async (id: string) =>
    (
      await database.kysely
        .selectFrom('project')
        .select('version')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
    ).version;
  const someProject = async () => {
    const { id, title } = await database.kysely
      .selectFrom('project')
      .select(['id', 'title'])
      .orderBy('code')
      .executeTakeFirstOrThrow();
    return { id, title };
  };

  test('of what the product brings leaves nothing in the trail', async () => {
    expect(await events()).toEqual([]);
  });

  test('is kept with what was before and after, and raises the version of the record', async () => {
    const { id, title } = await someProject();
    const context = createContext(database, manager);
    const answer = await makeChange(context, { operation: 'updateProject' }, async (db) => {
      await db.updateTable('project').set({ title: 'Tên mới' }).where('id', '=', id).execute();
      return { id };
    });
    expect(answer).toEqual({ id });
    expect(await events()).toEqual([
      {
        change: 'updateProject',
        operation: 'UPDATE',
        table_name: 'project',
        before: title,
        after: 'Tên mới',
        version: 2,
      },
    ]);
    expect(await versionOf(id)).toBe(2);
  });

  test('of a part is filed under its record, and raises its version', async () => {
    const { id } = await someProject();
    const before = await versionOf(id);
    await makeChange(createContext(database, manager), { operation: 'x' }, (db) =>
      db
        .deleteFrom('project_sector')
        .where('project_id', '=', id)
        .execute()
        .then(() => null),
    );
    expect(await versionOf(id)).toBeGreaterThan(before);
    const { rows } = await sql`
      select record_table, record_id from audit_event where table_name = 'project_sector' limit 1
    `.execute(database.kysely);
    expect(rows).toEqual([{ record_table: 'project', record_id: id }]);
  });

  test('that fails leaves nothing, and what the database found wrong names the field', async () => {
    const before = await events();
    const { id } = await someProject();
    const failed = makeChange(createContext(database, manager), { operation: 'x' }, async (db) => {
      await db.updateTable('project').set({ title: 'Không còn' }).where('id', '=', id).execute();
      await db
        .updateTable('project')
        .set({ managing_body_id: '00000000-0000-7000-8000-000000000000' })
        .where('id', '=', id)
        .execute();
      return null;
    });
    await expect(failed).rejects.toBeInstanceOf(Refused);
    await expect(failed).rejects.toMatchObject({
      refusal: { problems: [{ path: ['input', 'managingBody'], code: 'NOT_FOUND' }] },
    });
    expect(await events()).toEqual(before);
  });

  test('asked for fifty times at once under one key is made once, and answered alike', async () => {
    let made = 0;
    const { source_id, provenance } = await database.kysely
      .selectFrom('legal_document')
      .select(['source_id', 'provenance'])
      .executeTakeFirstOrThrow();
    const once = () =>
      makeChange(
        createContext(database, manager),
        { operation: 'createLegalDocument', idempotencyKey: 'một lần', input: { title: 'Thử' } },
        async (db) => {
          made += 1;
          return db
            .insertInto('legal_document')
            .values({
              number: 'THU/1',
              kind: 'DECISION',
              title: 'Thử',
              title_en: 'Trial',
              issued_on: '2026-01-01',
              source_id,
              provenance,
            })
            .returning('id')
            .executeTakeFirstOrThrow();
        },
      );
    const answers = await Promise.all(Array.from({ length: 50 }, once));
    expect(made).toBe(1);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const other = makeChange(
      createContext(database, manager),
      { operation: 'createLegalDocument', idempotencyKey: 'một lần', input: { title: 'Khác' } },
      async () => ({ id: '' }),
    );
    await expect(other).rejects.toMatchObject({ refusal: { path: ['input', 'idempotencyKey'] } });
  });
});
