import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Place, temporaryPlace } from '@nhipcau/places';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../connection/open-database.ts';
import { runChild } from '../testing/child-process.ts';
import { DatabaseInUse } from './database-in-use.ts';
import { DirectoryNotWritable } from './directory-not-writable.ts';

let place: Place;
let dataDir: string;
beforeEach(async () => {
  place = await temporaryPlace('embedded');
  dataDir = 'dataDir' in place.open ? place.open.dataDir : '';
});
afterEach(() => place.remove());

const holding = `
  const opened = await database.openDatabase({ dataDir: rest[0] });
  process.stdout.write('open');
`;

test('a second opener is refused in one sentence, in this process and in another', async () => {
  const database = await openDatabase({ dataDir });
  await expect(openDatabase({ dataDir })).rejects.toThrow(DatabaseInUse);
  const child = runChild(
    'await database.openDatabase({ dataDir: rest[0] }).catch((error) => process.stdout.write(error.message))',
    dataDir,
  );
  await child.hasWritten(`The database in ${dataDir} is already open in process ${process.pid}.`);
  await database.close();
  await (await openDatabase({ dataDir })).close();
});

test('a directory where the system lets nobody make one is refused, not waited for', async () => {
  await expect(openDatabase({ dataDir: '/proc/nhipcau/data' })).rejects.toThrow(DirectoryNotWritable);
});

test('what was written is there after closing and opening again', async () => {
  const database = await openDatabase({ dataDir });
  await sql`create table note as select 'Phìn Hồ' as text`.execute(database.kysely);
  await database.close();
  const reopened = await openDatabase({ dataDir });
  const { rows } = await sql`select text from note`.execute(reopened.kysely);
  await reopened.close();
  expect(rows).toEqual([{ text: 'Phìn Hồ' }]);
  expect(await readdir(dataDir)).toEqual(['postgresql']);
});

test('closing waits until the files are in order and nobody has them', async () => {
  const database = await openDatabase({ dataDir });
  const files = () => readdir(join(dataDir, 'postgresql'));
  expect(await files()).toContain('postmaster.pid');
  await database.close();
  expect(await files()).not.toContain('postmaster.pid');
});

test('a database that was killed while it was being made is made anew', async () => {
  const child = runChild(holding, dataDir);
  const begun = async () => expect(await readdir(join(dataDir, 'postgresql'))).not.toEqual([]);
  await vi.waitFor(begun, { timeout: 20_000, interval: 5 });
  await child.kill();
  expect(child.written()).toBe('');
  const database = await openDatabase({ dataDir });
  await database.ping();
  await database.close();
});

test('no write that was acknowledged is lost when the process is killed in the middle of others', async () => {
  const child = runChild(
    `${holding}
    const { sql } = await import('${import.meta.resolve('kysely')}');
    await sql\`create table note (id int primary key, text text)\`.execute(opened.kysely);
    for (let id = 1; ; id += 1) {
      await sql\`insert into note values (\${id}, repeat('x', 500))\`.execute(opened.kysely);
      process.stdout.write(\`\\n\${id};\`);
    }`,
    dataDir,
  );
  await child.hasWritten('\n300;');
  await child.kill();
  const acknowledged = child.written().match(/\d+(?=;)/g)?.length ?? 0;
  const database = await openDatabase({ dataDir });
  const { rows } = await sql<{ found: number }>`
    select count(*)::int as found from note where id <= ${acknowledged}
  `.execute(database.kysely);
  await database.close();
  expect(acknowledged).toBeGreaterThanOrEqual(300);
  expect(rows).toEqual([{ found: acknowledged }]);
});

test('a directory that cannot be written to is refused in one sentence', async () => {
  const occupied = join(dataDir, 'a-file');
  await writeFile(occupied, '');
  await expect(openDatabase({ dataDir: join(occupied, 'data') })).rejects.toThrow(
    new DirectoryNotWritable(join(occupied, 'data'), Object.assign(new Error(), { code: 'ENOTDIR' })).message,
  );
});

test('a directory with other things in it keeps them', async () => {
  await mkdir(join(dataDir, 'documents'));
  await (await openDatabase({ dataDir })).close();
  expect(await readdir(dataDir)).toEqual(['documents', 'postgresql']);
});
