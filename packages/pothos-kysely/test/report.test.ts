import { databaseKinds } from '@nhipcau/testkit';
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StatementReport } from '../src/index.ts';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const schema = librarySchema();
const document = `{
  few: books(first: 2) { nodes { authors { name } stars { count } } }
  many: books(first: 60) { nodes { authors { name } stars { count } publisher { name } } }
}`;

describe.each(databaseKinds)('what is told of statements (%s)', (kind) => {
  let library: Library;
  beforeAll(async () => {
    trace.setGlobalTracerProvider(provider);
    library = await openLibrary(kind);
  });
  afterAll(async () => {
    await library.close();
    trace.disable();
  });

  test('is their SQL, way, strategies and time', async () => {
    const told: StatementReport[] = [];
    const report = (statement: StatementReport) => told.push(statement);
    library.statements.length = 0;
    await library.answer({ schema, document, context: { report } });
    expect(told.map(({ sql }) => sql)).toEqual(library.statements.map(({ sql }) => sql));
    expect(told.map(({ mode }) => mode)).toEqual(['answer']);
    expect(told[0]?.milliseconds).toBeGreaterThan(0);
    expect(told[0]?.strategies).toEqual(
      expect.arrayContaining([
        { edge: 'Book.authors', strategy: 'nested' },
        { edge: 'Book.stars', strategy: 'nested' },
        { edge: 'Book.authors', strategy: 'set' },
        { edge: 'Book.stars', strategy: 'set' },
      ]),
    );
  });

  test('is told of every statement that resolvers need', async () => {
    const told: StatementReport[] = [];
    const keys = ['00000000-0000-4000-9000-000000000001'];
    const batch = 'query Batch($keys: [String!]!) { byKeys(keys: $keys) { title } publishers { name } }';
    const report = (statement: StatementReport) => told.push(statement);
    await library.execute({ schema, document: batch, variables: { keys }, context: { report } });
    expect(told.map(({ mode }) => mode)).toEqual(['rows', 'rows']);
  });

  test('is why an operation needs resolvers', async () => {
    const reasons: string[] = [];
    const executed = (reason: string) => reasons.push(reason);
    await library.answer({ schema, document: '{ books { nodes { weight } } }', context: { executed } });
    await library.answer({ schema, document: '{ publishers { shouted } }', context: { executed } });
    await library.answer({ schema, document, context: { executed } });
    expect(reasons).toEqual([
      'weight is a Float, which JavaScript writes',
      'Publisher.shouted is resolved in JavaScript',
    ]);
  });

  test('is a span for each, by the conventions for database clients', async () => {
    exporter.reset();
    library.statements.length = 0;
    await library.answer({ schema, document });
    await library.execute({ schema, document });
    const spans = exporter.getFinishedSpans();
    expect(spans).toHaveLength(library.statements.length);
    expect(spans.map(({ attributes }) => attributes['db.query.text']).toSorted()).toEqual(
      library.statements.map(({ sql }) => sql).toSorted(),
    );
    for (const { name, kind: spanKind, attributes, status } of spans) {
      expect({ name, spanKind, system: attributes['db.system.name'], code: status.code }).toEqual({
        name: 'SELECT',
        spanKind: SpanKind.CLIENT,
        system: 'postgresql',
        code: SpanStatusCode.UNSET,
      });
    }
  });

  test('is a span with an error where a statement fails', async () => {
    exporter.reset();
    const failing = '{ books(filter: { price: { gt: "dear" } }) { totalCount } }';
    expect(await library.answer({ schema, document: failing })).toBeNull();
    expect(exporter.getFinishedSpans().map(({ status }) => status.code)).toEqual([SpanStatusCode.ERROR]);
  });
});
