import { temporaryDatabase } from '@nhipcau/testkit';
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContext, schema } from '../../src/index.ts';
import { mayAsk } from '../../src/rights/right-of.ts';
import { everyQuestion } from '../every-field.ts';
import { nobody, partnerOf } from '../viewers.ts';
import { insertSecretWorld, secretWorld } from './secret-world.ts';

const own = secretWorld('a');
const other = secretWorld('b');
const viewers = { partner: partnerOf(own.ids.organisation), visitor: nobody };
const hidden = { partner: other.traces, visitor: [...own.traces, ...other.traces] };

let database: Awaited<ReturnType<typeof temporaryDatabase>>;

beforeAll(async () => {
  database = await temporaryDatabase({ kind: 'embedded', seeds: ['reference', 'published', 'demo'] });
  await insertSecretWorld(database.kysely, 'a');
  await insertSecretWorld(database.kysely, 'b');
}, 120_000);
afterAll(() => database.close());

/** What is found in the text of all records is counted over the tables themselves: the policies alone hold it. */
const FIRST_WALL_ALONE = ['search'];

const questions = (Object.keys(viewers) as (keyof typeof viewers)[]).flatMap((who) =>
  everyQuestion(2, (coordinate) => mayAsk(viewers[who].role, coordinate))
    .filter(([question]) => !FIRST_WALL_ALONE.includes(question))
    .map(([question, source]) => [who, question, source] as const),
);

test.each(questions)(
  'without any policy, a %s’s statements hold their rows: %s',
  async (who, _question, source) => {
    const owner = { ...database, as: () => database.kysely };
    const contextValue = createContext(owner, viewers[who]);
    const text = JSON.stringify(await graphql({ schema, source, contextValue })).toLowerCase();
    expect(hidden[who].filter((trace) => text.includes(trace.toLowerCase()))).toEqual([]);
  },
);

test.each([
  ['partner', 'projects transactions activities organisations sources proposals progressUpdates'],
  [
    'visitor',
    'projects transactions activities organisations sources legalDocuments statisticalRecords twinnings',
  ],
] as const)('without any policy, a %s counts no row more', async (who, lists) => {
  for (const list of lists.split(' ')) {
    const source = `{ list: ${list} { totalCount } }`;
    const count = async (from: Pick<typeof database, 'as'>) => {
      const contextValue = createContext({ ...database, ...from }, viewers[who]);
      const { data } = await graphql({ schema, source, contextValue });
      return Number(/"totalCount":(\d+)/.exec(JSON.stringify(data))?.[1]);
    };
    const more = (await count({ as: () => database.kysely })) - (await count(database));
    expect([list, Math.max(more, 0)]).toEqual([list, 0]);
  }
});
