export {
  type DatabaseKind,
  databaseKinds,
  freePort,
  type Pgbouncer,
  type Place,
  pgbouncerProgram,
  postgresBinaries,
  type ReplicaServer,
  startPgbouncer,
  startPostgres,
  startReplica,
  temporaryPlace,
} from '@nhipcau/places';
export { emptyDatabase } from './empty-database.ts';
export { type OtlpReceiver, otlpReceiver, type ReceivedSpan } from './otlp-receiver.ts';
export { randomFrom } from './random-from.ts';
export { ServerInstance } from './server-instance.ts';
export { type Role, type ServerProcess, type ServerProcessOptions, startServer } from './server-process.ts';
export { type TemporaryDatabaseOptions, temporaryDatabase } from './temporary-database.ts';
