import { execFileSync } from 'node:child_process';
import { administer } from './administer.ts';
import { guardedHome } from './guarded-process.ts';
import { dataOf, initialise, runPostgres, runProgram } from './start-postgres.ts';

/** Of the database that is kept in a server's data. */
const name = 'template_of_tests';

/** Leaves the data of a server at a path where nothing is, with a database that `fill` has filled. */
export async function keepServer(
  path: string,
  fill: (open: { url: string }) => Promise<void>,
): Promise<void> {
  const home = guardedHome('postgresql');
  initialise(home);
  const { url, process } = await runPostgres(home, {});
  try {
    await administer('createdb', new URL(url), name);
    await fill(databaseOn(url));
    runProgram(home, 'pg_ctl', ['stop', '-D', dataOf(home)]);
    copy(dataOf(home), path);
  } finally {
    await process.stop();
  }
}

/** The kept database, on a server of this process's own. */
export async function openKeptServer(path: string): Promise<{ url: string }> {
  const home = guardedHome('postgresql');
  copy(path, dataOf(home));
  return databaseOn((await runPostgres(home, {})).url);
}

function databaseOn(server: string): { url: string } {
  const url = new URL(server);
  url.pathname = name;
  return { url: url.href };
}

/** With owners and modes, of which PostgreSQL is particular. */
function copy(from: string, to: string): void {
  execFileSync('cp', ['-a', from, to], { stdio: 'ignore' });
}
