import { databaseKinds, freePort, temporaryPlace } from '@nhipcau/places';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { openDatabase } from './open-database.ts';
import { UnsuitableServer } from './prepare-session.ts';

const servers = databaseKinds.filter((kind) => kind === 'postgresql');

test('a server that does not answer is an error, not a wait', async () => {
  const url = `postgres://postgres@127.0.0.1:${await freePort()}/postgres`;
  await expect(openDatabase({ url })).rejects.toMatchObject({
    name: 'ServerUnreachable',
    cause: { code: 'ECONNREFUSED' },
  });
});

describe.each(servers)('connections to a server (%s)', (kind) => {
  test('are named, end long statements, and are replaced when the server drops them', async () => {
    const place = await temporaryPlace(kind);
    const database = await openDatabase({ ...place.open, statementLimitMilliseconds: 500 });
    const { rows } = await sql`select current_setting('application_name') as name`.execute(database.kysely);
    expect(rows).toEqual([{ name: 'nhipcau' }]);
    await expect(sql`select pg_sleep(10)`.execute(database.kysely)).rejects.toMatchObject({ code: '57014' });
    await expect(
      sql`select pg_terminate_backend(pg_backend_pid())`.execute(database.kysely),
    ).rejects.toThrow();
    await vi.waitFor(() => database.ping());
    await database.close();
    await place.remove();
  });

  test('an idle one that the server drops does not end the process', async () => {
    const place = await temporaryPlace(kind);
    const [database, administrator] = await Promise.all([openDatabase(place.open), openDatabase(place.open)]);
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
    `.execute(administrator.kysely);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await database.ping();
    await Promise.all([database.close(), administrator.close()]);
    await place.remove();
  });

  test('a database that is not UTF8 is refused in one sentence', async () => {
    const place = await temporaryPlace(kind);
    const database = await openDatabase(place.open);
    await sql`create database not_utf8 template template0 encoding 'SQL_ASCII' locale 'C'`.execute(
      database.kysely,
    );
    const url = 'url' in place.open ? new URL(place.open.url) : undefined;
    if (url) url.pathname = 'not_utf8';
    await expect(openDatabase({ url: url?.href })).rejects.toThrow(
      new UnsuitableServer('The database is encoded in SQL_ASCII, but UTF8 is needed.').message,
    );
    await sql`drop database not_utf8 with (force)`.execute(database.kysely);
    await database.close();
    await place.remove();
  });
});
