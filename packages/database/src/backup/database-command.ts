import { z } from 'zod';
import type { Database } from '../database.ts';
import { copyDatabase } from './copy-database.ts';
import { restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

const shape = z.discriminatedUnion('command', [
  z.object({ command: z.literal('backup'), to: z.string() }),
  z.object({ command: z.literal('restore'), from: z.string(), keepAt: z.string() }),
  z.object({ command: z.literal('copy'), to: z.string().regex(/^postgres(ql)?:\/\//) }),
]);

/** What whoever runs the machine may have done with all that the database holds. Paths are absolute. */
export type DatabaseCommand = z.infer<typeof shape>;

/** What was given, where it is such a command; else undefined. */
export function databaseCommandOf(given: unknown): DatabaseCommand | undefined {
  return shape.safeParse(given).data;
}

/**
 * Does a command; gives the line that it prints.
 *
 * @throws BackupRefused
 */
export async function runDatabaseCommand(database: Database, command: DatabaseCommand): Promise<string> {
  if (command.command === 'backup') {
    const { tables, rows } = await writeBackup(database, command.to);
    return `${rows} rows of ${tables} tables are in ${command.to}`;
  }
  if (command.command === 'restore') {
    const { takenAt, rows, replaced } = await restoreBackup(database, command.from, command.keepAt);
    const kept = replaced ? `; what they replaced is in ${command.keepAt}` : '';
    return `${rows} rows of ${takenAt} are restored${kept}`;
  }
  const { tables, rows } = await copyDatabase(database, command.to);
  return `${rows} rows of ${tables} tables are copied, and each was read again and is the same`;
}
