import type { Database } from '@nhipcau/database';
import { answerOperation, createContext, schema } from '@nhipcau/schema';
import { countOf, type ExportedList } from './exported-list.ts';

/** How many records a connection has; null where that cannot be told at once. */
export async function exportCount(
  database: Database,
  list: ExportedList,
  variables: Readonly<Record<string, unknown>>,
): Promise<number | null> {
  const context = createContext(database.kysely);
  const text = await answerOperation({ schema, ...countOf(list), variables, context });
  const [connection] = Object.values(JSON.parse(text ?? '{}') as Record<string, { totalCount?: number }>);
  return connection?.totalCount ?? null;
}
