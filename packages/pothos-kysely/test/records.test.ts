import { databaseKinds } from '@nhipcau/testkit';
import { getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordsOf } from '../src/index.ts';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';

const schema = librarySchema();
const given = '$first: Int, $after: String, $orderBy: [BookOrder!], $filter: BookFilter';
const passed = 'first: $first, after: $after, orderBy: $orderBy, filter: $filter';
const books = `query Books(${given}) {
  books(${passed}) { totalCount pageInfo { hasNextPage endCursor } ...Listed }
}
fragment Listed on BookConnection {
  nodes { id title publisher { name country { name } } reviews(first: 2) { totalCount nodes { stars } } }
}`;

interface Answer {
  readonly books: {
    readonly totalCount: number;
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

type Variables = Readonly<Record<string, unknown>>;

/** The records of all pages, one page after the other. */
async function paged(library: Library, variables: Variables): Promise<readonly unknown[]> {
  const nodes: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const text = await library.answer({ schema, document: books, variables: { ...variables, after } });
    const { books: page } = JSON.parse(text ?? '') as Answer;
    nodes.push(...page.nodes);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return nodes;
  }
}

function statementOf(library: Library, text: string, variables: Variables) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('a document of a test has one operation');
  const context = { viewer: 'librarian', kysely: library.kysely };
  return recordsOf({ schema, document, operation, variables, context });
}

describe.each(databaseKinds)('%s', (kind) => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(kind);
  });
  afterAll(() => library?.close());

  test.each<[string, Variables]>([
    ['in its own order', {}],
    [
      'in the order that is asked for',
      { orderBy: [{ field: 'PRICE', direction: 'DESC', nulls: 'FIRST' }, { field: 'TITLE' }] },
    ],
    ['under its filter', { filter: { pages: { isNull: false } } }],
  ])('the records of a list are those of its pages one after the other, %s', async (_how, variables) => {
    const statement = statementOf(library, books, { ...variables, first: 3 });
    if (statement === null) throw new Error('there is no statement');
    const { rows } = await library.kysely.executeQuery(statement);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(({ record }) => JSON.parse(record))).toEqual(
      await paged(library, { ...variables, first: 50 }),
    );
  });

  test('what asks for no records, or for more than one list, has no such statement', () => {
    expect(statementOf(library, '{ books { totalCount } }', {})).toBeNull();
    expect(statementOf(library, '{ books { nodes { id } } authors { nodes { id } } }', {})).toBeNull();
  });

  test('an argument that cannot be is refused before anything is sent', () => {
    expect(() => statementOf(library, books, { first: 1000 })).toThrow('first');
  });
});
