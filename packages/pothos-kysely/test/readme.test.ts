import { readFile } from 'node:fs/promises';
import { databaseKinds } from '@nhipcau/testkit';
import { getOperationAST, graphql, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../src/index.ts';
import { openLibrary } from './library/open-library.ts';
import { schema } from './readme/example.ts';

const read = (path: string) => readFile(new URL(path, import.meta.url), 'utf8');

test('the README shows the example that is tested', async () => {
  const example = (await read('./readme/example.ts'))
    .replace('../../src/index.ts', 'pothos-kysely')
    .replace('../library/generated-tables.ts', './generated-tables.ts')
    .replace('../library/tables.ts', './tables.ts');
  expect(await read('../README.md')).toContain(`\`\`\`ts\n${example}\`\`\``);
});

describe.each(databaseKinds)('the example of the README (%s)', (kind) => {
  test('answers in one statement, the same by the database and by resolvers', async () => {
    const library = await openLibrary(kind);
    try {
      const source = `{
        books(first: 2, filter: { reviews: { some: { text: { contains: "2" } } } }) {
          totalCount
          nodes { title authors { name books(last: 1) { nodes { title } } } reviews { text } }
          pageInfo { hasNextPage endCursor }
        }
      }`;
      const document = parse(source);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('an operation');
      const context = { kysely: library.kysely, role: 'reader' };
      const text = await answerOf({ schema, document, operation, variables: {}, context });
      expect(library.statements).toHaveLength(1);
      const executed = await graphql({ schema, source, contextValue: context });
      expect(library.statements).toHaveLength(2);
      expect(JSON.stringify(executed.data)).toBe(text);
      expect(JSON.parse(text ?? '').books.nodes).toHaveLength(2);
    } finally {
      await library.close();
    }
  });
});
