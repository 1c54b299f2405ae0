import type { DatabaseKind } from './place.ts';
import { postgresBinaries } from './postgres-binaries.ts';

/**
 * The kinds of database that tests can run on here, for `describe.each`. Where the machine has no PostgreSQL
 * its tests are absent, and one line on standard error says so.
 */
export const databaseKinds: readonly DatabaseKind[] = postgresBinaries()
  ? ['embedded', 'postgresql']
  : ['embedded'];

if (!databaseKinds.includes('postgresql')) {
  process.stderr.write(
    'No PostgreSQL 15 or newer on this machine: tests run on the embedded database only.\n',
  );
}
