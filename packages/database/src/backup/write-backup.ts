import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { DB } from '../generated/tables.ts';
import { type EndLine, FORMAT, type Header, type TableEnd, type TableLine } from './backup-format.ts';
import { BackupRefused } from './backup-refused.ts';
import { sequencesOf } from './sequences.ts';
import { atOneMoment, type RowsOf } from './stored-rows.ts';
import { newestMigration, type StoredTable, storedTables } from './stored-table.ts';

/** How much a backup holds. */
export interface BackedUp {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes all that a database holds at one moment into a file for its owner alone. Others go on meanwhile. The file is there
 * when all of it is on the disk, and not before.
 *
 * @throws BackupRefused where there is nothing to back up, or no room for it
 */
export async function writeBackup(database: Database, path: string): Promise<BackedUp> {
  const tables = await storedTables(database.kysely);
  return atOneMoment(database, tables, (rowsOf) =>
    writeBackupFile({ db: database.kysely, tables, rowsOf }, path),
  );
}

export interface BackupSource {
  readonly db: Kysely<DB>;
  readonly tables: readonly StoredTable[];
  readonly rowsOf: RowsOf;
}

/** The same with rows that are read already. */
export async function writeBackupFile(source: BackupSource, path: string): Promise<BackedUp> {
  const migration = await newestMigration(source.db);
  if (migration === null) throw new BackupRefused('The database is empty: there is nothing to back up.');
  const unfinished = `${path}.unfinished`;
  const counted = { rows: 0 };
  try {
    const file = createWriteStream(unfinished, { mode: 0o600, flush: true });
    const header: Header = { format: FORMAT, migration, takenAt: new Date().toISOString() };
    await pipeline(Readable.from(linesOf(source, header, counted)), createGzip(), file);
    await rename(unfinished, path);
    await writeThrough(dirname(path));
    return { tables: source.tables.length, rows: counted.rows };
  } catch (error) {
    await rm(unfinished, { force: true });
    throw refusalOf(error, path);
  }
}

async function* linesOf(
  { db, tables, rowsOf }: BackupSource,
  header: Header,
  counted: { rows: number },
): AsyncGenerator<string> {
  yield line(header);
  for (const table of tables) {
    yield line({ table: table.name, columns: table.columns.map(({ name }) => name) } satisfies TableLine);
    const hash = createHash('sha256');
    let count = 0;
    for await (const rows of rowsOf(table)) {
      const text = rows.map(line).join('');
      hash.update(text);
      count += rows.length;
      yield text;
    }
    counted.rows += count;
    yield line({ rows: count, sha256: hash.digest('hex') } satisfies TableEnd);
  }
  yield line({ tables: tables.length, sequences: [...(await sequencesOf(db))] } satisfies EndLine);
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Has the disk itself write which names a folder has; Windows writes them with the files. */
async function writeThrough(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const REASONS = new Map([
  ['ENOSPC', 'there is no room on the disk'],
  ['EDQUOT', 'there is no room on the disk'],
  ['EACCES', 'it may not be written'],
  ['EROFS', 'it may not be written'],
  ['ENOENT', 'its folder is not there'],
]);

function refusalOf(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  const reason = REASONS.get(String(error.code));
  return reason === undefined
    ? error
    : new BackupRefused(`The backup ${path} cannot be written: ${reason}.`, { cause: error });
}
