import { databaseKinds } from '@nhipcau/places';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';

describe.each(databaseKinds)('search_key (%s)', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase(kind);
  });
  afterAll(() => database.close());

  test.each([
    ['Đông Phong', 'dong phong'],
    ['ĐÔNG PHONG', 'dong phong'],
    ['Phìn Hồ', 'phin ho'],
    ['Phìn Hồ'.normalize('NFD'), 'phin ho'],
    ['Ủy ban nhân dân xã Thu Lũm', 'uy ban nhan dan xa thu lum'],
    ['  1234/QĐ-UBND, (2019)  ', '1234 qd ubnd 2019'],
    ['Ma Lù Thàng – Kim Thủy Hà', 'ma lu thang kim thuy ha'],
    ['Xiêng Khoảng', 'xieng khoang'],
    ['', ''],
  ])('of %j is %j', async (value, key) => {
    const { rows } = await sql<{ key: string }>`select search_key(${value}::text) as key`.execute(
      database.kysely,
    );
    expect(rows).toEqual([{ key }]);
  });

  test('of several names is that of all of them, without those that are missing', async () => {
    const { rows } = await sql`select search_key(array['Lai Châu', null, 'LC']) as key`.execute(
      database.kysely,
    );
    expect(rows).toEqual([{ key: 'lai chau lc' }]);
  });
});
