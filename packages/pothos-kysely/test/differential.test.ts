import { databaseKinds } from '@nhipcau/testkit';
import { buildSchema, type ExecutionResult, execute, type GraphQLSchema, parse, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LibraryContext } from './library/builder.ts';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';
import { withNaiveCursors } from './naive/page.ts';
import { NaiveResolvers } from './naive/resolvers.ts';
import { type LibraryRows, readRows } from './naive/rows.ts';
import { type KnownCursors, knownCursors } from './random/known-cursors.ts';
import { Random } from './random/random.ts';
import { DocumentWriter, type RandomDocument } from './random/random-document.ts';

/** How many documents are tried on each database, from which seed on: `DOCUMENTS=5000 SEED=7 pnpm vitest run differential`. */
const count = Number(process.env.DOCUMENTS ?? 150);
const firstSeed = Number(process.env.SEED ?? 1);

const schemas = {
  'as measured': librarySchema(),
  'sets everywhere': librarySchema({ batchThreshold: 0 }),
  'no sets': librarySchema({ batchThreshold: Number.POSITIVE_INFINITY }),
};
const planned = schemas['as measured'];
const naiveSchema = buildSchema(printSchema(planned));

const viewers: readonly Pick<LibraryContext, 'viewer' | 'office'>[] = [
  { viewer: 'librarian' },
  { viewer: 'guest' },
  { viewer: 'reader' },
  { viewer: 'office', office: 'north' },
  { viewer: 'office', office: 'south' },
];
/** Values at the edge of their types have tests of their own. */
const always = ['specimens', 'measures'];
const resolvedInJavaScript = ['weight', 'notes', 'pagesPromised', 'shouted', 'size', 'byKeys', 'authorByKey'];
const alsoInJavaScript = ['publisherByKey', 'reviewByKey', 'anyhow', 'refused', 'node', 'nodes', 'named'];

describe.each(databaseKinds)('random documents (%s)', (kind) => {
  let library: Library;
  let rows: LibraryRows;
  const cursors = new Map<unknown, KnownCursors>();
  beforeAll(async () => {
    library = await openLibrary(kind);
    rows = await readRows(library.kysely);
    for (const viewer of viewers) cursors.set(viewer, await knownCursors(library, planned, viewer));
  });
  afterAll(() => library.close());

  test(`${count} are answered by the database, by resolvers and by naive resolvers alike`, async () => {
    const answered = { byDatabase: 0, byResolvers: 0 };
    for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
      const random = new Random(seed * 2 + (kind === 'embedded' ? 0 : 1));
      const viewer = random.pick(viewers);
      const isSimple = random.chance(0.6);
      const without = new Set([
        ...always,
        ...(isSimple ? [...resolvedInJavaScript, ...alsoInJavaScript] : []),
      ]);
      const allows = (field: string) => field !== 'price' || viewer.viewer !== 'guest';
      const options = { schema: planned, cursors: cursors.get(viewer) ?? {}, without, allows };
      const document = new DocumentWriter(random, options).write();
      const place = `seed ${seed}, viewer ${JSON.stringify(viewer)}\n${document.document}\n${JSON.stringify(document.variables)}`;
      const naive = await naively(rows, viewer, document);
      for (const [strategy, schema] of Object.entries(schemas)) {
        const ways = await bothWays(library, schema, viewer, document).catch((cause) => {
          throw new Error(`${strategy}, ${place}`, { cause });
        });
        expect(ways.executed, `${strategy}, ${place}`).toEqual(naive);
        if (ways.answer !== null) expect(ways.answer, `${strategy}, ${place}`).toBe(ways.text);
        answered[ways.answer === null ? 'byResolvers' : 'byDatabase'] += 1;
      }
    }
    if (count > 100) expect(answered.byDatabase).toBeGreaterThan(answered.byResolvers / 2);
  }, 600_000);
});

interface Outcome {
  readonly data: unknown;
  readonly hasErrors: boolean;
}

async function naively(
  rows: LibraryRows,
  viewer: Pick<LibraryContext, 'viewer' | 'office'>,
  { document, variables }: RandomDocument,
): Promise<Outcome> {
  const rootValue = new NaiveResolvers(rows, viewer).root();
  const result = await execute({
    schema: naiveSchema,
    document: parse(document),
    variableValues: variables,
    rootValue,
  });
  return outcome(result);
}

async function bothWays(
  library: Library,
  schema: GraphQLSchema,
  context: Pick<LibraryContext, 'viewer' | 'office'>,
  { document, variables }: RandomDocument,
) {
  const request = { schema, document, variables, context };
  const answer = await library.answer(request);
  const executed = await library.execute(request);
  return { answer, text: JSON.stringify(executed.data), executed: outcome(executed) };
}

function outcome({ data, errors = [] }: ExecutionResult): Outcome {
  return { data: withNaiveCursors(JSON.parse(JSON.stringify(data))), hasErrors: errors.length > 0 };
}
