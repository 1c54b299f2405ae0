import { answerOf, type Context, schema } from '@nhipcau/schema';
import { countOf, type ExportedList } from './exported-list.ts';

/** How many records a connection has; null where that cannot be told at once. */
export async function exportCount(
  context: Context,
  list: ExportedList,
  variables: Readonly<Record<string, unknown>>,
): Promise<number | null> {
  const text = await answerOf({ schema, ...countOf(list), variables, context });
  const [connection] = Object.values(JSON.parse(text ?? '{}') as Record<string, { totalCount?: number }>);
  return connection?.totalCount ?? null;
}
