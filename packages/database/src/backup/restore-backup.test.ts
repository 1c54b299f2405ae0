import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseKinds, type Place, temporaryPlace } from '@nhipcau/places';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../connection/open-database.ts';
import type { Database } from '../database.ts';
import { migrateThrough, pendingMigrations } from '../migrate.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

/** From before rights, the trail and identities came. */
const OLDER = '0018_partner_indexes';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhipcau-restore-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(databaseKinds)('restoring (%s)', (kind) => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });
  const empty = async (): Promise<Database> => {
    const place: Place = await temporaryPlace(kind);
    const database = await openDatabase(place.open);
    open.push(() => database.close().then(place.remove));
    return database;
  };
  const olderBackup = async (): Promise<string> => {
    const database = await empty();
    await database.kysely
      .transaction()
      .execute((transaction) => migrateThrough(transaction, OLDER).then(() => undefined));
    await sql`insert into source (provenance, title, title_en)
      values ('ENTERED', 'Báo cáo	"năm"', 'Report')`.execute(database.kysely);
    const path = join(folder, `${kind}-older.jsonl.gz`);
    await writeBackup(database, path);
    return path;
  };

  test('a backup of an older version becomes this version’s in an empty database, and replaces nothing elsewhere', async () => {
    const path = await olderBackup();
    const { kysely, ...rest } = await empty();
    const restore = () => restoreBackup({ kysely, ...rest }, path, join(folder, `${kind}-kept`));
    await sql`create table somebody_else (id int)`.execute(kysely);
    await expect(restore()).rejects.toThrow(/not of this program/);
    await sql`drop table somebody_else`.execute(kysely);
    expect(await restore()).toMatchObject({ replaced: false });
    expect(await pendingMigrations(kysely)).toEqual([]);
    await sql`update source set title = 'Báo cáo sau' where title_en = 'Report'`.execute(kysely);
    await expect(restore()).rejects.toThrow(/is of an older version/);
    const { rows } = await sql`select title from source where title_en = 'Report'`.execute(kysely);
    expect(rows).toEqual([{ title: 'Báo cáo sau' }]);
  });
});
