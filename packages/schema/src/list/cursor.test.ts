import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { keyTerm, type OrderTerm } from './order.ts';

const byDate: OrderTerm = {
  name: 'START_DATE',
  type: 'date',
  expression: (alias) => sql.ref(`${alias}.start_date`),
  direction: 'DESC',
  nulls: 'LAST',
};
const terms = [byDate, keyTerm('id', 'uuid')];
const position = ['2019-05-01', '0f8fad5b-d9cb-469f-a165-70867728950e'];

test('a cursor says its position again, nulls included', () => {
  expect(decodeCursor('after', terms, encodeCursor(terms, position))).toEqual(position);
  const withNull = [null, position[1] ?? null];
  expect(decodeCursor('after', terms, encodeCursor(terms, withNull))).toEqual(withNull);
});

test('a cursor of another order is refused, not misread', () => {
  const cursor = encodeCursor([{ ...byDate, direction: 'ASC' }, keyTerm('id', 'uuid')], position);
  expect(() => decodeCursor('after', terms, cursor)).toThrow(
    'after: is not a cursor of this list in this order',
  );
});

test.each([
  ['nothing at all', ''],
  ['text', 'hello'],
  ['JSON that is no list', Buffer.from('{"a":1}').toString('base64url')],
])('a forged cursor is refused: %s', (_what, cursor) => {
  expect(() => decodeCursor('before', terms, cursor)).toThrow('before: is not a cursor');
});

test.each([[['2019-05-01']], [['today', position[1] ?? null]], [['2019-05-01', "' or true --"]]])(
  'a cursor with values of another shape is refused: %j',
  (values) => {
    expect(() => decodeCursor('after', terms, encodeCursor(terms, values))).toThrow('after: is not a cursor');
  },
);
