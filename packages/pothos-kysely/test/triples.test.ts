import { readFile, writeFile } from 'node:fs/promises';
import { databaseKinds } from '@nhipcau/testkit';
import { type ExecutionResult, OperationTypeNode, parse } from 'graphql';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';
import type { LibraryDB } from './library/tables.ts';
import { goldenSql, type Sent } from './triples/golden-sql.ts';
import { goldenFile, readTriples, type Triple } from './triples/triple.ts';

const triples = await readTriples();
const schema = librarySchema();
const updates = process.env.UPDATE_TRIPLES === '1';

describe.each(databaseKinds)('triples (%s)', (kind) => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(kind);
  });
  afterAll(() => library.close());

  test.each(triples)('$name: golden SQL and golden answer, the same bytes in both ways', async (triple) => {
    const { answer, executed, sentForAnswer, sentByResolvers } = await undone(library, triple, (kysely) =>
      both(library, triple, kysely),
    );
    if (answer !== null) expect(JSON.stringify(executed.data)).toBe(answer);
    await expectGolden(triple.name, 'json', `${JSON.stringify(executed, null, 2)}\n`, asJson);
    await expectGolden(triple.name, 'sql', goldenSql(sentForAnswer, sentByResolvers));
  });
});

async function both(library: Library, { document, variables, context }: Triple, kysely: Kysely<LibraryDB>) {
  let executedFor: string | null = null;
  const told = (reason: string) => {
    executedFor = reason;
  };
  const request = { schema, document, variables, context: { ...context, kysely, executed: told } };
  const before = library.statements.length;
  const answer = await library.answer(request);
  const between = library.statements.length;
  const executed: ExecutionResult = await library.execute(request);
  const sentForAnswer: Sent = {
    statements: library.statements.slice(before, between),
    executedFor: answer === null ? (executedFor ?? 'it fails, or is not a query') : null,
  };
  const sentByResolvers: Sent = { statements: library.statements.slice(between), executedFor: null };
  return { answer, executed, sentForAnswer, sentByResolvers };
}

/** Mutations are undone, so that the triples do not depend on their order. */
async function undone<Result>(
  { kysely }: Library,
  { document }: Triple,
  run: (kysely: Kysely<LibraryDB>) => Promise<Result>,
): Promise<Result> {
  const isMutation = parse(document).definitions.some(
    (each) => 'operation' in each && each.operation === OperationTypeNode.MUTATION,
  );
  if (!isMutation) return run(kysely);
  const transaction = await kysely.startTransaction().execute();
  try {
    return await run(transaction);
  } finally {
    await transaction.rollback().execute();
  }
}

/** The same members in the same order, however the file is laid out. */
const asJson = (text: string) => JSON.stringify(JSON.parse(text));

async function expectGolden(
  name: string,
  extension: 'sql' | 'json',
  text: string,
  normal: (text: string) => string = (each) => each,
): Promise<void> {
  const file = goldenFile(name, extension);
  if (updates) await writeFile(file, text);
  const golden = await readFile(file, 'utf8').catch(() => '"none: run with UPDATE_TRIPLES=1"');
  expect(normal(text)).toBe(normal(golden));
}
