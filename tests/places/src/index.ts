export { databaseKinds } from './database-kinds.ts';
export { freePort } from './free-port.ts';
export { keptTemplate } from './kept-template.ts';
export type { DatabaseKind, Place } from './place.ts';
export { type PostgresBinaries, postgresBinaries } from './postgres-binaries.ts';
export { sourceDigest } from './source-digest.ts';
export { type Pgbouncer, pgbouncerProgram, startPgbouncer } from './start-pgbouncer.ts';
export { type PostgresServer, startPostgres } from './start-postgres.ts';
export { temporaryPlace } from './temporary-place.ts';
