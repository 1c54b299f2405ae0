import { databaseKinds } from '@nhipcau/places';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';
import { insertSampleRecords, projectId, sampleGift } from '../testing/sample-records.ts';

describe.each(databaseKinds)('rights in the database (%s)', (kind) => {
  let database: Database;
  const one = '00000000-0000-7000-8000-0000000000a1';
  const other = '00000000-0000-7000-8000-0000000000a2';

  beforeAll(async () => {
    database = await migratedDatabase(kind);
    await database.kysely.transaction().execute(async (db) => {
      await insertSampleRecords(db);
      const { source_id, provenance } = await db
        .selectFrom('source')
        .select(['id as source_id', 'provenance'])
        .executeTakeFirstOrThrow();
      const partner = { kind: 'FOREIGN_NGO', side: 'PARTNER', source_id, provenance } as const;
      await db
        .insertInto('organisation')
        .values([
          { id: one, name: 'Một', name_en: 'One', ...partner },
          { id: other, name: 'Hai', name_en: 'Two', ...partner },
        ])
        .execute();
      await db.insertInto('project_share').values({ project_id: projectId, organisation_id: one }).execute();
      await db
        .insertInto('transaction')
        .values([sampleGift(), sampleGift({ project_id: projectId })])
        .execute();
    });
  });
  afterAll(() => database.close());

  test('every table but those of the migrations is under row-level security', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and not relrowsecurity
      order by relname
    `.execute(database.kysely);
    expect(rows.map(({ name }) => name)).toEqual(['kysely_migration', 'kysely_migration_lock']);
  });

  test('every trigger runs as the owner, with a path that nobody can put something before', async () => {
    const { rows } = await sql`
      select proname from pg_proc
      where pronamespace = current_schema()::regnamespace and prorettype = 'trigger'::regtype
        and not (prosecdef and proconfig::text like '%search_path%')
    `.execute(database.kysely);
    expect(rows).toEqual([]);
  });

  test('no role of requests owns anything, bypasses security, or may sign in', async () => {
    const { rows } = await sql`
      select rolname from pg_roles
      where rolname like 'nhipcau%' and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb
        or oid in (select relowner from pg_class) or oid in (select proowner from pg_proc))
    `.execute(database.kysely);
    expect(rows).toEqual([]);
  });

  test('a partner sees what is shared with it, and nothing else', async () => {
    const seen = async (organisationId: string | null) => {
      const as = database.as({ role: 'nhipcau_partner', organisationId });
      const projects = await as.selectFrom('project').select('id').execute();
      const transactions = await as.selectFrom('transaction').select('id').execute();
      const organisations = await as.selectFrom('organisation').select('id').orderBy('name').execute();
      return [projects.length, transactions.length, organisations.map(({ id }) => id)];
    };
    const [, , all] = await seen(one);
    expect(await seen(one)).toEqual([1, 1, all]);
    expect(all).toContain(one);
    expect(all).not.toContain(other);
    expect(await seen(other)).toEqual([0, 0, [other]]);
    expect(await seen(null)).toEqual([0, 0, []]);
  });

  test.each(['nhipcau_partner', 'nhipcau_visitor', 'nhipcau_analyst'] as const)(
    '%s writes nothing',
    async (role) => {
      const as = database.as({ role, organisationId: one });
      await expect(as.updateTable('project').set({ title: 'x' }).execute()).rejects.toMatchObject({
        code: '42501',
      });
      await expect(as.deleteFrom('transaction').execute()).rejects.toMatchObject({ code: '42501' });
    },
  );

  test('a visitor sees what was published alone', async () => {
    const as = database.as({ role: 'nhipcau_visitor' });
    expect(await as.selectFrom('project').select('id').execute()).toEqual([]);
    expect((await as.selectFrom('country').select('code').execute()).length).toBeGreaterThan(0);
  });

  test.each(['nhipcau_partner', 'nhipcau_visitor'] as const)(
    '%s may name in a statement what hangs from records, and reads none of it',
    async (role) => {
      const as = database.as({ role, organisationId: one });
      for (const table of ['plan', 'plan_task', 'twinning', 'statistical_record', 'legal_document'] as const)
        expect(await as.selectFrom(table).select('id').where('provenance', '=', 'DEMO').execute()).toEqual(
          [],
        );
    },
  );

  test('a manager writes records, and what the database keeps of them follows', async () => {
    const as = database.as({ role: 'nhipcau_manager' });
    await as
      .insertInto('transaction')
      .values(sampleGift({ project_id: projectId, amount: '5' }))
      .execute();
    const sums = await sql`select * from funding_summary_drift()`.execute(database.kysely);
    expect(sums.rows).toEqual([]);
    await expect(as.deleteFrom('funding_summary').execute()).rejects.toMatchObject({ code: '42501' });
    await expect(as.selectFrom('person').select('id').execute()).rejects.toMatchObject({ code: '42501' });
  });

  test('requests of different identities that share connections never see through each other', async () => {
    const roles = ['nhipcau_manager', 'nhipcau_partner', 'nhipcau_visitor'] as const;
    const asked = Array.from({ length: 300 }, async (_, index) => {
      const role = roles[index % roles.length] ?? 'nhipcau_visitor';
      const as = database.as({ role, organisationId: role === 'nhipcau_partner' ? other : null });
      const { rows } = await sql<{ role: string; seen: number }>`
        select current_user as role, (select count(*) from project)::int as seen
      `.execute(as);
      expect(rows).toEqual([{ role, seen: role === 'nhipcau_manager' ? 1 : 0 }]);
    });
    await Promise.all(asked);
    const { rows } = await sql`select current_user = session_user as owner`.execute(database.kysely);
    expect(rows).toEqual([{ owner: true }]);
  });
});
