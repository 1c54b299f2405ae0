import { randomUUID } from 'node:crypto';
import type { Database } from '@nhipcau/database';
import { answerOf, type Context, recordsOf, schema } from '@nhipcau/schema';
import { type CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import { CannotExport } from './export-request.ts';
import type { ExportedList } from './exported-list.ts';

type Variables = Readonly<Record<string, unknown>>;
type Session = Kysely<never> | Transaction<never>;

/** So many records are held at a time. */
const BATCH = 200;

/**
 * The records of a list, all that match, in its order. A connection is read through a cursor of the database, so
 * that neither side holds more than a batch, and all records are of one moment. On a server the cursor lives in a
 * read-only transaction on a connection of its own; the embedded database has one connection for everybody, so
 * there the records are set aside at once, and fetched between the requests of others.
 */
export async function* recordBatches(
  kind: Database['kind'],
  context: Context,
  list: ExportedList,
  variables: Variables,
): AsyncGenerator<readonly unknown[]> {
  const request = { schema, document: list.document, operation: list.operation, variables, context };
  if (!list.isConnection) {
    yield listIn(JSON.parse((await answerOf(request)) ?? 'null'), list.path);
    return;
  }
  const statement = recordsOf(request);
  if (statement === null)
    throw new CannotExport('query: asks for too much of each record, or for what cannot be read at once');
  const cursor = `export_${randomUUID().replaceAll('-', '')}`;
  yield* kind === 'embedded'
    ? heldRecords(context.kysely, cursor, statement)
    : transactionRecords(context.kysely, cursor, statement);
}

async function* heldRecords(
  kysely: Context['kysely'],
  cursor: string,
  statement: CompiledQuery<{ readonly record: string }>,
): AsyncGenerator<readonly unknown[]> {
  await kysely.executeQuery(declared(cursor, 'with hold', statement));
  try {
    yield* fetched(kysely, cursor);
  } finally {
    await sql`close ${sql.ref(cursor)}`.execute(kysely);
  }
}

async function* transactionRecords(
  kysely: Context['kysely'],
  cursor: string,
  statement: CompiledQuery<{ readonly record: string }>,
): AsyncGenerator<readonly unknown[]> {
  const transaction = await kysely
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    await transaction.executeQuery(declared(cursor, 'without hold', statement));
    yield* fetched(transaction, cursor);
  } finally {
    await transaction.rollback().execute();
  }
}

function declared(
  cursor: string,
  hold: 'with hold' | 'without hold',
  statement: CompiledQuery<{ readonly record: string }>,
): CompiledQuery {
  return { ...statement, sql: `declare "${cursor}" no scroll cursor ${hold} for ${statement.sql}` };
}

async function* fetched(
  session: Pick<Session, 'getExecutor'>,
  cursor: string,
): AsyncGenerator<readonly unknown[]> {
  for (;;) {
    const { rows } = await sql<{ readonly record: string }>`
      fetch forward ${sql.lit(BATCH)} from ${sql.ref(cursor)}
    `.execute(session);
    if (rows.length > 0) yield rows.map(({ record }) => JSON.parse(record) as unknown);
    if (rows.length < BATCH) return;
  }
}

function listIn(data: unknown, path: readonly string[]): readonly unknown[] {
  let value = data;
  for (const name of path) value = (value as Readonly<Record<string, unknown>> | null)?.[name];
  if (!Array.isArray(value)) throw new CannotExport('path: leads to no list');
  return value;
}
