import { databaseKinds, temporaryPlace } from '@nhipcau/places';
import { describe, expect, test } from 'vitest';
import { openDatabase } from './connection/open-database.ts';
import { migrateToLatest, pendingMigrations } from './migrate.ts';
import { migrations } from './migrations/index.ts';

const all = Object.keys(migrations);

describe.each(databaseKinds)('migrations (%s)', (kind) => {
  test('run once, oldest first, and are then no longer pending', async () => {
    const place = await temporaryPlace(kind);
    const database = await openDatabase(place.open);
    try {
      expect(await pendingMigrations(database.kysely)).toEqual(all);
      expect(await migrateToLatest(database.kysely)).toEqual(all);
      expect(await pendingMigrations(database.kysely)).toEqual([]);
      expect(await migrateToLatest(database.kysely)).toEqual([]);
    } finally {
      await database.close();
      await place.remove();
    }
  });
});

describe.each(databaseKinds.filter((kind) => kind === 'postgresql'))(
  'migrations on one server (%s)',
  (kind) => {
    test('run once when several processes start together', async () => {
      const place = await temporaryPlace(kind);
      const databases = await Promise.all([1, 2, 3].map(() => openDatabase(place.open)));
      try {
        const ran = await Promise.all(databases.map(({ kysely }) => migrateToLatest(kysely)));
        expect(ran.flat()).toEqual(all);
      } finally {
        await Promise.all(databases.map((database) => database.close()));
        await place.remove();
      }
    });
  },
);
