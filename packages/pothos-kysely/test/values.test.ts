import { databaseKinds } from '@nhipcau/testkit';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Library, openLibrary } from './library/open-library.ts';
import { librarySchema } from './library/schema.ts';
import type { LibraryDB } from './library/tables.ts';
import { Random } from './random/random.ts';

const schema = librarySchema();
const specimens = '{ specimens { number big amountText moment day words sentence } }';

interface Told {
  readonly number: number;
  readonly big: string | null;
  readonly amountText: string | null;
  readonly moment: string | null;
  readonly day: string | null;
  readonly words: readonly (string | null)[];
  readonly sentence: string;
}

describe.each(databaseKinds)('values (%s)', (kind) => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(kind);
  });
  afterAll(() => library.close());

  /** What is told in both ways while a transaction is open, which is then undone. */
  async function toldAfter<Data>(
    document: string,
    change: (kysely: Kysely<LibraryDB>) => Promise<unknown>,
    variables = {},
  ): Promise<Data> {
    const transaction = await library.kysely.startTransaction().execute();
    try {
      await change(transaction);
      const request = { schema, document, variables, context: { kysely: transaction } };
      const text = await library.answer(request);
      expect(JSON.stringify((await library.execute(request)).data)).toBe(text);
      return JSON.parse(text ?? 'null');
    } finally {
      await transaction.rollback().execute();
    }
  }

  test('come out as they went in: whole numbers, decimals, moments, days and text at random', async () => {
    const random = new Random(7);
    const digits = (count: number) => Array.from({ length: count }, () => random.between(0, 9)).join('');
    const two = (low: number, high: number) => String(random.between(low, high)).padStart(2, '0');
    const date = () => `${String(random.between(1, 9999)).padStart(4, '0')}-${two(1, 12)}-${two(1, 28)}`;
    const character = () => {
      const code = random.chance(0.3) ? random.between(1, 127) : random.between(128, 0x1_ffff);
      return code >= 0xd800 && code <= 0xdfff ? '' : String.fromCodePoint(code);
    };
    const text = () => Array.from({ length: random.between(0, 40) }, character).join('');
    const rows = Array.from({ length: 200 }, (_each, index) => ({
      number: 100 + index,
      big: `${random.pick(['', '-'])}${random.between(1, 8)}${digits(random.between(1, 18))}`,
      amountText: `${random.pick(['', '-'])}${random.between(1, 9)}${digits(random.between(1, 40))}.${digits(random.between(1, 30))}`,
      moment: `${date()}T${two(0, 23)}:${two(0, 59)}:${two(0, 59)}.${digits(6)}Z`,
      day: date(),
      words: Array.from({ length: random.between(0, 3) }, text),
      sentence: text(),
    }));
    const { specimens: told } = await toldAfter<{ specimens: Told[] }>(specimens, async (kysely) => {
      for (const { number, big, amountText, moment, day, words, sentence } of rows) {
        await sql`insert into specimen values (${number}, ${big}, ${amountText}, ${moment}, ${day}, ${words}, null, ${sentence})`.execute(
          kysely,
        );
      }
    });
    expect(told.slice(-rows.length)).toEqual(rows);
  });

  test('at the edge of their types are told as PostgreSQL writes them', async () => {
    const { specimens: told } = await toldAfter<{ specimens: Told[] }>(specimens, async () => undefined);
    expect(told.map(({ big }) => big)).toContain('-9223372036854775808');
    expect(told.map(({ amountText }) => amountText)).toEqual(
      expect.arrayContaining(['NaN', 'Infinity', '0.000']),
    );
    expect(told.map(({ moment }) => moment)).toEqual([
      'infinity',
      '-infinity',
      '0044-03-15T12:00:00.000001Z BC',
      '2020-02-29T23:59:59.999999Z',
      null,
      '12345-01-01T00:00:00.000000Z',
    ]);
    expect(told.map(({ day }) => day)).toEqual([
      'infinity',
      '-infinity',
      '0044-03-15 BC',
      '2020-02-29',
      null,
      '12345-01-01',
    ]);
    expect(told.map(({ words }) => words)[3]).toEqual(['a', null]);
  });

  test('of a list that must not hold null are not answered where it does: resolvers give the error', async () => {
    const transaction = await library.kysely.startTransaction().execute();
    try {
      await sql`update book set tags = '{a,null}' where title = 'Sách số 7'`.execute(transaction);
      const document = '{ books(first: 100, filter: { title: { eq: "Sách số 7" } }) { nodes { tags } } }';
      const request = { schema, document, context: { kysely: transaction } };
      expect(await library.answer(request)).toBeNull();
      const { data, errors } = await library.execute(request);
      expect(data).toBeNull();
      expect(errors?.[0]?.message).toBe('Cannot return null for non-nullable field Book.tags.');
    } finally {
      await transaction.rollback().execute();
    }
  });

  test('that an enum of the schema has not are not answered: resolvers give the error', async () => {
    await sql`alter type genre add value if not exists 'CRIME'`.execute(library.kysely);
    const transaction = await library.kysely.startTransaction().execute();
    try {
      await sql`update book set genre = 'CRIME' where title = 'Sách số 7'`.execute(transaction);
      const document = '{ books(first: 100, filter: { title: { eq: "Sách số 7" } }) { nodes { genre } } }';
      const request = { schema, document, context: { kysely: transaction } };
      expect(await library.answer(request)).toBeNull();
      const { errors } = await library.execute(request);
      expect(errors?.[0]?.message).toBe('Enum "Genre" cannot represent value: "CRIME"');
    } finally {
      await transaction.rollback().execute();
    }
  });

  test('by the hundred come out under names of their own, in their order', async () => {
    const names = Array.from({ length: 800 }, (_each, index) => `name${(index * 37) % 800}`);
    const document = `{ books(first: 2) { nodes { ${names.map((name) => `${name}: title`).join(' ')} } } }`;
    const told = await toldAfter<{ books: { nodes: object[] } }>(document, async () => undefined);
    expect(Object.keys(told.books.nodes[1] ?? {})).toEqual(names);
  });

  test('that a mutation changes are read anew by each of its fields', async () => {
    const rename = (name: string, title: string) =>
      `${name}: renameBook(id: "00000000-0000-4000-9000-000000000001", title: "${title}") {
        ... on RenamedBook { previous book { title } }
      }`;
    const document = `mutation Rename { ${rename('a', 'Một')} ${rename('b', 'Hai')} }`;
    const transaction = await library.kysely.startTransaction().execute();
    try {
      const { data } = await library.execute({ schema, document, context: { kysely: transaction } });
      expect(data).toEqual({
        a: { previous: 'Sách số 1', book: { title: 'Một' } },
        b: { previous: 'Một', book: { title: 'Hai' } },
      });
    } finally {
      await transaction.rollback().execute();
    }
  });
});
