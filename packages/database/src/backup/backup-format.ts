import { z } from 'zod';

/*
 * A backup is lines of JSON, compressed by gzip: what it is; of each table its name and columns, its rows, and how many they
 * are with the SHA-256 of their lines; at the end how many tables there were. So one that is cut off or changed is found out.
 */

export const FORMAT = 'nhipcau-backup-1';

export const headerLine = z.object({
  format: z.literal(FORMAT),
  /** The newest migration of the database. */
  migration: z.string(),
  /** When it was begun, in UTC. */
  takenAt: z.iso.datetime(),
});
export const tableLine = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
export const tableEnd = z.object({ rows: z.int(), sha256: z.string() });
export const endLine = z.object({
  tables: z.int(),
  sequences: z.array(z.object({ name: z.string(), value: z.string().nullable() })),
});

export type Header = z.infer<typeof headerLine>;
export type TableLine = z.infer<typeof tableLine>;
export type TableEnd = z.infer<typeof tableEnd>;
export type EndLine = z.infer<typeof endLine>;
