import type { Context } from '@nhipcau/schema';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';

/** Whoever reads the trail knows what has changed; the others are answered anew. */
const office: readonly string[] = ['ADMIN', 'MANAGER', 'ANALYST'];
/** What takes less is not worth looking whether it still holds. */
const WORTH_MILLISECONDS = 50;
/** Bounds what the trail does not tell: what day it is, and what an operator's command has added. */
const LONGEST_MILLISECONDS = 300_000;
const MOST_CHARACTERS = 16_000_000;

interface Kept {
  /** What the database showed when it was asked, as PostgreSQL writes a snapshot. */
  readonly snapshot: string;
  /** Of the table's file: another one where all records were put in the place of all. */
  readonly filenode: number;
  readonly json: string;
}

type Mark = Pick<Kept, 'snapshot' | 'filenode'>;

/**
 * Answers over all records, kept while no record changes: a hundred thousand projects are counted once for a role, and not for
 * each of its people. It holds for whoever wrote too: what they wrote is in the trail, with the record.
 */
export class KeptSummaries {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ json }, key) => json.length + key.length,
    ttl: LONGEST_MILLISECONDS,
  });

  /**
   * @param question the operation with its variables, as text
   * @param answer makes the answer; null for one that cannot be had in this way
   */
  async answer(
    { kysely, viewer, report }: Pick<Context, 'kysely' | 'viewer' | 'report'>,
    question: string,
    answer: () => Promise<string | null>,
  ): Promise<string | null> {
    // Who looks into the statements of an operation wants them sent.
    if (!office.includes(viewer.role) || report !== undefined) return answer();
    const key = `${viewer.role} ${question}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined && (await holds(kysely, kept))) return kept.json;
    const { rows } = await sql<Mark>`
      select pg_current_snapshot()::text as snapshot, pg_relation_filenode('change')::int4 as filenode
    `.execute(kysely);
    const start = performance.now();
    const json = await answer();
    const [mark] = rows;
    const isWorth = performance.now() - start > WORTH_MILLISECONDS;
    if (json !== null && mark !== undefined && isWorth) this.#kept.set(key, { ...mark, json });
    return json;
  }
}

/** Nobody's change takes longer than these ten minutes from its begin. */
async function holds(kysely: Context['kysely'], { snapshot, filenode }: Mark): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`
    select pg_relation_filenode('change')::int4 = ${filenode} and not exists (
      select from change
      where made_at > now() - interval '10 minutes'
        and not pg_visible_in_snapshot(transaction_id::text::xid8, ${snapshot}::pg_snapshot)
    ) as holds
  `.execute(kysely);
  return rows[0]?.holds === true;
}
