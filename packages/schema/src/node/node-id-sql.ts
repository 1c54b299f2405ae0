import { type RawBuilder, sql } from 'kysely';
import { hasTextKey, tagOf } from './node-id.ts';

/** The node id of a key, written by the database exactly as `encodeNodeId` writes it. */
export function nodeIdSql(typename: string, key: RawBuilder<unknown>): RawBuilder<string> {
  const bytes = hasTextKey(typename) ? sql`convert_to(${key}, 'UTF8')` : sql`uuid_send(${key})`;
  return sql<string>`${sql.lit(tagOf(typename))} || translate(encode(${bytes}, 'base64'), E'+/=\n', '-_')`;
}
