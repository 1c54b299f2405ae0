import { expect, test } from 'vitest';
import type { Column } from './catalogue.ts';
import { printTables } from './print-tables.ts';

const plain: Column = {
  table: 'gift',
  name: 'amount',
  type: 'numeric',
  isArray: false,
  nullable: false,
  hasDefault: false,
  generated: false,
};

test('a column that the database computes cannot be written', () => {
  expect(printTables([{ ...plain, generated: true, hasDefault: true, nullable: true }], [])).toContain(
    'amount: ColumnType<string | null, never, never>;',
  );
});

test('a column with a default may be left out', () => {
  expect(printTables([{ ...plain, hasDefault: true, isArray: true, type: 'text' }], [])).toContain(
    'amount: Generated<string[]>;',
  );
});

test('an enum is the union of its labels, in their order', () => {
  const printed = printTables(
    [{ ...plain, type: 'gift_kind' }],
    [{ name: 'gift_kind', labels: ['RICE', 'CASH'] }],
  );
  expect(printed).toContain("export type GiftKind = 'RICE' | 'CASH';");
  expect(printed).toContain('amount: GiftKind;');
});

test('a type that no parser is written for is refused', () => {
  expect(() => printTables([{ ...plain, type: 'money' }], [])).toThrow('gift.amount has the type money');
});
