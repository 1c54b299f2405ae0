export { BackupRefused } from './backup/backup-refused.ts';
export {
  type DatabaseCommand,
  databaseCommandOf,
  runDatabaseCommand,
} from './backup/database-command.ts';
export { type DatabaseRole, databaseRoles, type Identity } from './connection/identity.ts';
export { type OpenOptions, openDatabase } from './connection/open-database.ts';
export { UnsuitableServer } from './connection/prepare-session.ts';
export { ServerUnreachable } from './connection/server-unreachable.ts';
export type { Database, DatabaseView, Statement } from './database.ts';
export { controlPath } from './embedded/control-path.ts';
export { DatabaseInUse } from './embedded/database-in-use.ts';
export { DirectoryNotWritable } from './embedded/directory-not-writable.ts';
export { DatabaseUnavailable } from './failure/database-unavailable.ts';
export { DiskFull } from './failure/disk-full.ts';
export { StatementTooLong } from './failure/statement-too-long.ts';
export { unhidden } from './failure/unhidden.ts';
export type * from './generated/tables.ts';
export { migrateThrough, migrateToLatest, pendingMigrations } from './migrate.ts';
export { type SeededSet, type SeedSet, seed } from './seeds/seed.ts';
