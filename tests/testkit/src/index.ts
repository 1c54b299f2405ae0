export {
  type DatabaseKind,
  databaseKinds,
  freePort,
  type Place,
  postgresBinaries,
  startPostgres,
  temporaryPlace,
} from '@nhipcau/places';
export { type TemporaryDatabaseOptions, temporaryDatabase } from './temporary-database.ts';
