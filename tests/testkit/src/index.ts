export { temporaryDatabase } from './temporary-database.ts';
