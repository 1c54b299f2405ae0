import type { Database } from '@nhipcau/database';
import { sql } from 'kysely';
import { nodeId } from './node-id.ts';

/** A record that a test has written, as the database has it: what stands in each of its rows. */
export interface WrittenRecord {
  /** The node id. */
  readonly id: string;
  readonly version: number;
  readonly mark: string;
  /** Whatever else the mark says, in all of its rows. */
  readonly parts: readonly string[];
}

/** Records that bear a mark, by their node ids. */
export async function writtenRecords({ kysely }: Database): Promise<ReadonlyMap<string, WrittenRecord>> {
  const projects = await sql<WrittenRecord>`
    select id::text, version, title as mark, array[title_en] || array(
      select trim_scale(percentage)::text from project_sector where project_id = p.id order by sector_code
    ) || array(
      select trim_scale(percentage)::text from project_place where project_id = p.id order by unit_id
    ) as parts
    from project as p where title like 'ghi-%'
  `.execute(kysely);
  const transactions = await sql<WrittenRecord>`
    select id::text, version, description as mark,
      array[description_en, trim_scale(amount)::text, trim_scale(vnd)::text] as parts
    from transaction where description like 'ghi-%'
  `.execute(kysely);
  return new Map(
    [
      ...projects.rows.map((row) => ({ ...row, id: nodeId('p', row.id) })),
      ...transactions.rows.map((row) => ({ ...row, id: nodeId('t', row.id) })),
    ].map((record) => [record.id, record]),
  );
}
