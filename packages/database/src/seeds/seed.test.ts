import { randomUUID } from 'node:crypto';
import { databaseKinds } from '@nhipcau/places';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { migratedDatabase } from '../testing/migrated-database.ts';
import { demoSet } from './demo/demo-set.ts';
import { publishedSet } from './published/published-set.ts';
import { referenceSet } from './reference/reference-set.ts';
import { seed, seedDigest } from './seed.ts';

describe.each(databaseKinds)('seeding (%s)', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await migratedDatabase(kind);
  });
  afterAll(() => database.close());

  const counts = async () => {
    const { kysely } = database;
    const tables = ['organisation', 'project', 'project_place', 'transaction', 'activity', 'source'] as const;
    return Promise.all(
      tables.map(async (table) => {
        const { rows } = await kysely
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<string>().as('rows'))
          .executeTakeFirstOrThrow();
        return [table, rows];
      }),
    );
  };

  /** Writes as the product does, which no trail tells of. */
  const asProduct = (write: (db: Kysely<DB>) => Promise<unknown>) =>
    database.kysely.transaction().execute(async (transaction) => {
      await sql`select set_config('nhipcau.unaudited', 'on', true)`.execute(transaction);
      await write(transaction);
    });
  const formerDigests = () =>
    database.kysely
      .updateTable('seed_set')
      .set({ digest: '0'.repeat(64) })
      .execute();
  const project = (code: string) =>
    database.kysely
      .selectFrom('project')
      .select(['id', 'title', 'source_id', 'provenance'])
      .where('code', '=', code)
      .executeTakeFirstOrThrow();

  test('a set brings the sets that it refers to', async () => {
    expect(await seed(database.kysely, ['published'])).toEqual([
      { set: 'reference', changed: true },
      { set: 'published', changed: true },
    ]);
    expect(await seed(database.kysely, ['published', 'demo'])).toEqual([
      { set: 'reference', changed: false },
      { set: 'published', changed: false },
      { set: 'demo', changed: true },
    ]);
  });

  test('a second run finds everything in place and leaves the rows as they are', async () => {
    const before = await counts();
    const again = await seed(database.kysely, ['demo']);
    expect(again.map(({ changed }) => changed)).toEqual([false, false, false]);
    expect(await counts()).toEqual(before);
  });

  test('after an update of the product its content is written over the former one, without duplicates', async () => {
    const { kysely } = database;
    const before = await counts();
    await formerDigests();
    await kysely.updateTable('country').set({ name: 'Khác' }).where('code', '=', 'LA').execute();
    const { id } = await kysely
      .selectFrom('project')
      .select('id')
      .where('code', '=', 'LC-VT-F6')
      .executeTakeFirstOrThrow();
    const place = { project_id: id, unit_id: 'pre2025:109', percentage: null };
    await asProduct((db) => db.insertInto('project_place').values(place).execute());

    const again = await seed(kysely, ['demo']);

    expect(again.map(({ changed }) => changed)).toEqual([true, true, true]);
    expect(await counts()).toEqual(before);
    const laos = await kysely
      .selectFrom('country')
      .select('name')
      .where('code', '=', 'LA')
      .executeTakeFirst();
    expect(laos?.name).toBe('Lào');
  });

  test('what people have changed or deleted is not written over, nor what belongs to it', async () => {
    const { kysely } = database;
    const [{ id }, { title }] = await Promise.all([project('MH-2023-001'), project('MH-2023-002')]);
    const sectors = () =>
      kysely.selectFrom('project_sector').select('sector_code').where('project_id', '=', id).execute();
    const twinning = await kysely.selectFrom('twinning').select('id').executeTakeFirstOrThrow();
    await kysely.deleteFrom('project_sector').where('project_id', '=', id).execute();
    await kysely.deleteFrom('twinning').where('id', '=', twinning.id).execute();
    await asProduct((db) =>
      db
        .updateTable('project')
        .set({ title: 'Trước khi cập nhật' })
        .where('code', '=', 'MH-2023-002')
        .execute(),
    );
    await formerDigests();

    await seed(kysely, ['demo']);

    expect(await sectors()).toEqual([]);
    const pairs = kysely.selectFrom('twinning').select('id').where('id', '=', twinning.id);
    expect(await pairs.execute()).toEqual([]);
    expect((await project('MH-2023-002')).title).toBe(title);
  });

  test('a set that cannot be written beside what the office has entered is left as it was', async () => {
    const { kysely } = database;
    const taken = 'MH-2023-003';
    const { source_id, provenance } = await project(taken);
    await asProduct((db) =>
      db.updateTable('project').set({ code: 'MH-2023-OLD' }).where('code', '=', taken).execute(),
    );
    const titles = { title: 'Của văn phòng', title_en: 'The office’s' };
    await kysely
      .insertInto('project')
      .values({ id: randomUUID(), code: taken, ...titles, type: 'PROJECT', source_id, provenance })
      .execute();
    await formerDigests();

    const seeded = await seed(kysely, ['demo']);

    expect(seeded.at(-1)).toMatchObject({ set: 'demo', changed: false, refused: expect.any(String) });
    expect((await project(taken)).title).toBe('Của văn phòng');
    await kysely.deleteFrom('project').where('code', '=', taken).execute();
    expect((await seed(kysely, ['demo'])).at(-1)).toEqual({ set: 'demo', changed: true });
  });

  test('two processes that seed at once write each set once', async () => {
    const { kysely } = database;
    await kysely
      .updateTable('seed_set')
      .set({ digest: '0'.repeat(64) })
      .execute();
    const runs = await Promise.all([seed(kysely, ['published']), seed(kysely, ['published'])]);
    expect(runs.flat().filter(({ changed }) => changed)).toHaveLength(2);
  });
});

describe('the content of the sets', () => {
  const sets = { reference: referenceSet, published: publishedSet, demo: demoSet };

  test.each(Object.entries(sets))('%s is the same in every run', (_, tables) => {
    expect(seedDigest(tables())).toBe(seedDigest(tables()));
  });

  test.each(Object.entries(sets))(
    'every text of %s is in Unicode normal form C and has no stray spaces',
    (_, tables) => {
      const texts = tables()
        .flatMap(({ rows }) => rows.flatMap((row) => Object.values(row)))
        .flat()
        .filter((value) => typeof value === 'string');
      expect(
        texts.filter((text) => text !== text.normalize('NFC') || text !== text.trim() || /\s{2}/.test(text)),
      ).toEqual([]);
    },
  );

  test.each(Object.entries(sets))('no row of %s comes twice', (_, tables) => {
    for (const { key, rows } of tables()) {
      const keys = rows.map((row) =>
        JSON.stringify(Object.entries(row).filter(([column]) => key.includes(column))),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
