import { databaseKinds } from '@nhipcau/places';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseRoles } from '../connection/identity.ts';
import type { Database } from '../database.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';
import { rolledBack } from '../testing/rolled-back.ts';
import { insertSampleRecords, projectId, sampleGift } from '../testing/sample-records.ts';

describe.each(databaseKinds)('the trail (%s)', (kind) => {
  let database: Database;

  beforeAll(async () => {
    database = await migratedDatabase(kind);
    await database.kysely.transaction().execute(insertSampleRecords);
  });
  afterAll(() => database.close());

  const names = async (query: RawBuilder<{ name: string }>) =>
    (await query.execute(database.kysely)).rows.map(({ name }) => name);

  test('has every table that requests may write', async () => {
    const missing = await names(sql<{ name: string }>`
      select relname as name from pg_class as tab
      where relnamespace = current_schema()::regnamespace and relkind = 'r'
        and exists (
          select from unnest(${[...databaseRoles]}::text[]) as role, unnest('{insert,update,delete}'::text[]) as may
          where has_table_privilege(role, tab.oid, may)
        )
        and not exists (select from pg_trigger where tgrelid = tab.oid and tgname like 'audit_row%')
    `);
    expect(missing).toEqual([]);
  });

  test('leaves out no column but those that the database makes itself', async () => {
    const { rows } = await sql<{ table: string; missing: string[]; former: string[] }>`
      with kept as (
        select tgrelid as relation,
          (string_to_array(encode(tgargs, 'escape'), '\\000'))[4]::text[] as names
        from pg_trigger where tgname like 'audit_row%'
      )
      select relation::regclass::text as table, array_agg(attname::text) as missing from kept
      join pg_attribute on attrelid = relation and attnum > 0 and not attisdropped
      where attgenerated <> '' and attname <> all(names)
      group by relation
    `.execute(database.kysely);
    expect(rows).toEqual([]);
  });

  test.each(databaseRoles)('cannot be written or changed by %s', async (role) => {
    const as = database.as({ role });
    for (const [table, column] of [
      ['audit_event', 'before'],
      ['change', 'answer'],
      ['access_event', 'subject'],
    ] as const) {
      for (const statement of [
        sql`delete from ${sql.table(table)}`,
        sql`update ${sql.table(table)} set ${sql.ref(column)} = null`,
        sql`insert into ${sql.table(table)} default values`,
        sql`truncate ${sql.table(table)} cascade`,
      ]) {
        await expect(statement.execute(as)).rejects.toMatchObject({ code: '42501' });
      }
    }
  });

  test('tells of writes that nobody began a change for, unless the owner says otherwise', async () => {
    const written = async (role: 'nhipcau_manager' | null, unaudited: boolean) => {
      const before = await database.kysely.selectFrom('audit_event').select('id').execute();
      const db = role === null ? database.kysely : database.as({ role });
      await db.transaction().execute(async (transaction) => {
        if (unaudited) await sql`select set_config('nhipcau.unaudited', 'on', true)`.execute(transaction);
        await transaction.insertInto('transaction').values(sampleGift()).execute();
      });
      const after = await database.kysely.selectFrom('audit_event').select('id').execute();
      const named = await database.kysely.selectFrom('change').select(['operation', 'person_id']).execute();
      expect(named.every(({ operation, person_id }) => operation === 'direct' && person_id === null)).toBe(
        true,
      );
      return after.length - before.length;
    };
    expect(await written(null, false)).toBe(1);
    expect(await written(null, true)).toBe(0);
    expect(await written('nhipcau_manager', true)).toBe(1);
  });

  test('does not tell of sums, nor raise a version for them', async () => {
    await database.kysely
      .insertInto('transaction')
      .values(sampleGift({ project_id: projectId, kind: 'DISBURSEMENT', direction: 'RECEIVED' }))
      .execute();
    const project = await database.kysely
      .selectFrom('project')
      .select(['version', 'disbursed_unvalued'])
      .where('id', '=', projectId)
      .executeTakeFirstOrThrow();
    expect(project).toEqual({ version: 1, disbursed_unvalued: 1 });
    const told = await database.kysely
      .selectFrom('audit_event')
      .select('id')
      .where('table_name', '=', 'project')
      .where('operation', '=', 'UPDATE')
      .execute();
    expect(told).toEqual([]);
  });

  test('files nothing under a change of another transaction', async () => {
    const as = database.as({ role: 'nhipcau_manager' });
    const begun = await as.transaction().execute(async (db) => {
      const { rows } = await sql<{ change_id: string }>`
        select change_id from begin_change('x', null, null, 'khóa', null, null)
      `.execute(db);
      return rows[0]?.change_id;
    });
    await as.transaction().execute(async (db) => {
      await sql`select set_config('nhipcau.change', ${begun}, true)`.execute(db);
      await db.insertInto('transaction').values(sampleGift()).execute();
    });
    const filed = await database.kysely
      .selectFrom('audit_event')
      .select('id')
      .where('change_id', '=', String(begun))
      .execute();
    expect(filed).toEqual([]);
  });

  test('is not shown to outsiders, and analysts see no personal data in it', async () => {
    await database.kysely
      .insertInto('person')
      .values({ name: 'Nguyễn Thị Hoa', email: 'hoa@example.vn', role: 'ANALYST' })
      .execute();
    const seen = async (role: (typeof databaseRoles)[number]) => {
      const { rows } = await sql<{ table_name: string }>`select distinct table_name from audit_event`.execute(
        database.as({ role }),
      );
      return rows.map(({ table_name }) => table_name);
    };
    expect(await seen('nhipcau_manager')).toContain('person');
    expect(await seen('nhipcau_analyst')).not.toContain('person');
    expect(await seen('nhipcau_analyst')).toContain('transaction');
    for (const role of ['nhipcau_partner', 'nhipcau_visitor'] as const) {
      await expect(seen(role)).rejects.toMatchObject({ code: '42501' });
    }
  });

  describe('a locked period', () => {
    const refused = { code: 'NC001' };
    const gift = { project_id: projectId, value_date: '2024-05-05' };

    beforeAll(async () => {
      await database.kysely.insertInto('transaction').values(sampleGift(gift)).execute();
      await database.kysely
        .insertInto('locked_period')
        .values({ covers_from: '2024-01-01', covers_to: '2025-01-01', reason: 'Báo cáo năm đã nộp' })
        .execute();
    });

    const inChange = (role: 'nhipcau_admin' | 'nhipcau_manager', reason: string | null) => async () => {
      await database
        .as({ role })
        .transaction()
        .execute(async (db) => {
          await sql`select * from begin_change('x', ${reason}, null, null, null, null)`.execute(db);
          await db.insertInto('transaction').values(sampleGift(gift)).execute();
        });
    };

    test('is changed by an admin who says why, and by nobody else', async () => {
      await expect(inChange('nhipcau_manager', 'Sửa')()).rejects.toMatchObject(refused);
      await expect(inChange('nhipcau_admin', null)()).rejects.toMatchObject(refused);
      await inChange('nhipcau_admin', 'Theo kết luận kiểm toán')();
    });

    test('holds what is moved into it, out of it, and the shares of its money', async () => {
      const as = database.as({ role: 'nhipcau_manager' });
      const write = (statement: RawBuilder<unknown>) => statement.execute(as);
      await expect(
        write(sql`update transaction set value_date = '2025-02-02' where value_date = '2024-05-05'`),
      ).rejects.toMatchObject(refused);
      await expect(
        write(
          sql`update transaction set value_date = '2024-02-02' where value_date is distinct from '2024-05-05'`,
        ),
      ).rejects.toMatchObject(refused);
      await expect(write(sql`delete from transaction where value_date = '2024-05-05'`)).rejects.toMatchObject(
        refused,
      );
      await rolledBack(database, async (db) => {
        await sql`insert into project_place (project_id, unit_id) select ${projectId}, id from administrative_unit limit 1`
          .execute(db)
          .then(
            () => expect.unreachable('a share of locked money was changed'),
            (error) => expect(error).toMatchObject(refused),
          );
      }).catch((error) => expect(error).toMatchObject({ code: '25P02' }));
    });

    test('does not overlap another', async () => {
      const again = database.kysely
        .insertInto('locked_period')
        .values({ covers_from: '2024-12-31', covers_to: '2025-06-01', reason: 'Lại' })
        .execute();
      await expect(again).rejects.toMatchObject({ code: '23P01' });
    });
  });
});
