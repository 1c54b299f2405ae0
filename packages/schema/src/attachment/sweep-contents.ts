import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';
import { stopAttaching } from './content-lock.ts';

/** Bytes that are kept, and when they last came. */
interface Kept {
  readonly key: string;
  readonly putAt: Date;
}

interface Contents<File extends Kept> {
  list(): AsyncIterable<File>;
  remove(key: File['key']): Promise<void>;
  belongsTo(mark: string): Promise<string>;
}

/** Thrown where the bytes are another database's: what this one does not know of, that one may need. */
export class ContentsOfAnother extends Error {
  override readonly name = 'ContentsOfAnother';
}

/** So long after they came bytes without an attachment may be somebody's who is still attaching them. */
const YOUNG_MILLISECONDS = 24 * 3_600_000;
const AT_ONCE = 100;

/**
 * Removes bytes that no attachment has and none in the trail had: what was deleted can be brought back for as long as the
 * trail tells of it. Gives how many files were removed.
 * @throws ContentsOfAnother
 */
export async function sweepContents<File extends Kept>(
  db: Kysely<DB>,
  contents: Contents<File>,
  now = Date.now(),
): Promise<number> {
  const { mark } = await db.selectFrom('file_store').select('mark').executeTakeFirstOrThrow();
  if ((await contents.belongsTo(mark)) !== mark) {
    throw new ContentsOfAnother('these files belong to another database: nothing of them is swept');
  }
  let removed = 0;
  let waiting: File[] = [];
  const sweep = async () => {
    removed += await removeUnneeded(db, contents, waiting);
    waiting = [];
  };
  for await (const file of contents.list()) {
    if (now - file.putAt.getTime() < YOUNG_MILLISECONDS) continue;
    waiting.push(file);
    if (waiting.length === AT_ONCE) await sweep();
  }
  await sweep();
  return removed;
}

async function removeUnneeded<File extends Kept>(
  db: Kysely<DB>,
  contents: Contents<File>,
  files: readonly File[],
): Promise<number> {
  if (files.length === 0) return 0;
  return db.transaction().execute(async (transaction) => {
    await stopAttaching(transaction);
    const needed = await neededAmong(
      transaction,
      files.map(({ key }) => key),
    );
    const others = files.filter(({ key }) => !needed.has(key));
    for (const { key } of others) await contents.remove(key);
    return others.length;
  });
}

async function neededAmong(db: Kysely<DB>, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select key from unnest(${[...keys]}::text[]) as key
    where exists (select from attachment where key in (content, thumbnail))
      or exists (
        select from audit_event as event where event.table_name = 'attachment'
          and key in (
            event.before ->> 'content', event.before ->> 'thumbnail', event.after ->> 'content', event.after ->> 'thumbnail'
          )
      )
  `.execute(db);
  return new Set(rows.map(({ key }) => key));
}
