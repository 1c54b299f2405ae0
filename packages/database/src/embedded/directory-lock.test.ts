import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Place, temporaryPlace } from '@nhipcau/places';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runChild } from '../testing/child-process.ts';
import { DatabaseInUse } from './database-in-use.ts';
import { lockDirectory } from './directory-lock.ts';
import { processIdentity } from './process-identity.ts';

let place: Place;
let directory: string;
let file: string;
beforeEach(async () => {
  place = await temporaryPlace('embedded');
  directory = 'dataDir' in place.open ? place.open.dataDir : '';
  file = join(directory, 'nhipcau.lock');
});
afterEach(() => place.remove());

test('a lock is held once, and can be taken again after it was let go', async () => {
  const release = await lockDirectory(directory, file);
  await expect(lockDirectory(directory, file)).rejects.toThrow(
    new DatabaseInUse(directory, process.pid).message,
  );
  await release();
  await (await lockDirectory(directory, file))();
  expect(await readdir(directory)).toEqual([]);
});

test('of many that start together one gets it', async () => {
  const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(directory, file)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('of many that find a stale lock one gets it', async () => {
  await writeFile(file, JSON.stringify({ pid: 2 ** 22 + 1, identity: 'gone' }));
  const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => lockDirectory(directory, file)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('the lock of a killed process is taken over', async () => {
  const child = runChild('process.stdout.write("up"); setInterval(() => {}, 1000)');
  await child.hasWritten('up');
  const pid = child.process.pid ?? 0;
  await writeFile(file, JSON.stringify({ pid, identity: processIdentity(pid) }));
  await expect(lockDirectory(directory, file)).rejects.toThrow(`is already open in process ${pid}.`);
  await child.kill();
  await lockDirectory(directory, file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
});

test('a lock whose process number was given to another process is taken over', async () => {
  const earlier = `${processIdentity(process.ppid)}0`;
  await writeFile(file, JSON.stringify({ pid: process.ppid, identity: earlier }));
  await lockDirectory(directory, file);
});

test('a lock that a power cut left empty is taken over', async () => {
  await writeFile(file, '');
  await lockDirectory(directory, file);
});
