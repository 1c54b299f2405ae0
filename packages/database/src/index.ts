export { type OpenOptions, openDatabase } from './connection/open-database.ts';
export { UnsuitableServer } from './connection/prepare-session.ts';
export type { Database, Statement } from './database.ts';
export { DatabaseInUse } from './embedded/database-in-use.ts';
export { DirectoryNotWritable } from './embedded/directory-not-writable.ts';
export { StatementTooLong } from './embedded/statement-too-long.ts';
export type * from './generated/tables.ts';
export { migrateToLatest, pendingMigrations } from './migrate.ts';
export { type SeededSet, type SeedSet, seed } from './seeds/seed.ts';
