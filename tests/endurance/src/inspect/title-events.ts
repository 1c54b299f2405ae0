import type { Database } from '@nhipcau/database';
import { sql } from 'kysely';
import { nodeId } from './node-id.ts';

/** What the trail says of a project's title: null before it was made. */
export interface TitleEvent {
  /** The node id of the project. */
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** In the order in which they happened. */
export async function titleEvents({ kysely }: Database): Promise<readonly TitleEvent[]> {
  const { rows } = await sql<TitleEvent>`
    select record_id as id, before ->> 'title' as before, after ->> 'title' as after
    from audit_event as event where table_name = 'project' order by event.id
  `.execute(kysely);
  return rows.map((row) => ({ ...row, id: nodeId('p', row.id) }));
}
