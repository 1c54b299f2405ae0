import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@nhipcau/database';
import { postgresBinaries } from '@nhipcau/testkit';
import { sql } from 'kysely';

type Way = 'fast' | 'immediate';

/** The PostgreSQL server that the tests of a file have for themselves, for making it fail. */
export class DatabaseServer {
  readonly #url: string;
  readonly #data: string;

  private constructor(url: string, data: string) {
    this.#url = url;
    this.#data = data;
  }

  static async at(open: object): Promise<DatabaseServer> {
    const url = 'url' in open ? String(open.url) : '';
    const [row] = await askAt(url, 'show data_directory');
    return new DatabaseServer(url, String(row?.data_directory));
  }

  /** What a statement of the administrator's gives. */
  ask(statement: string): Promise<readonly Record<string, unknown>[]> {
    return askAt(this.#url, statement);
  }

  /** Takes so many of its connections, until they are left. */
  async occupy(sessions: number): Promise<{ leave(): Promise<void> }> {
    const database = await openDatabase({ url: this.#url, sessions });
    const held = Array.from({ length: sessions }, () => database.kysely.startTransaction().execute());
    const transactions = await Promise.all(held);
    return {
      async leave() {
        await Promise.all(transactions.map((transaction) => transaction.rollback().execute()));
        await database.close();
      },
    };
  }

  /** Ends it: connections are closed, or it falls as if the machine had. */
  stop(way: Way): void {
    this.#control('stop', '-m', way);
  }

  /** Starts it again, where it was; one that runs is ended first. */
  restart(way: Way = 'fast'): void {
    this.#control('restart', '-m', way, '-w', '-l', join(this.#data, 'again.log'));
  }

  /** Has it, and all that serve its connections, stand still or go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    const postmaster = readFileSync(join(this.#data, 'postmaster.pid'), 'utf8').split('\n', 1).map(Number);
    const pids = [...postmaster, ...this.#children(postmaster[0] ?? 0)];
    for (const pid of pids) process.kill(pid, signal);
  }

  #children(postmaster: number): readonly number[] {
    const listed = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' });
    return listed.trim().split(/\s+/).map(Number);
  }

  #control(...command: readonly string[]): void {
    const { directory } = postgresBinaries() ?? { directory: '' };
    const { uid, gid } = statSync(this.#data);
    execFileSync(join(directory, 'pg_ctl'), [...command, '-D', this.#data], {
      uid,
      gid,
      cwd: this.#data,
      stdio: 'ignore',
    });
  }
}

async function askAt(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const database = await openDatabase({ url });
  try {
    const { rows } = await sql.raw<Record<string, unknown>>(statement).execute(database.kysely);
    return rows;
  } finally {
    await database.close();
  }
}
