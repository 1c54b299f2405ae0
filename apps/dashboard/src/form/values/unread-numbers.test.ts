import { expect, it } from 'vitest';
import type { FormField } from '../form-field.ts';
import { inputOf } from './input-of.ts';
import { unreadNumbers } from './unread-numbers.ts';

it('finds the whole numbers that GraphQL would refuse, which the API never sees', () => {
  const number = { kind: 'number', decimals: 0 } as const;
  const people: FormField = { ...number, name: 'people', label: 'Số người' };
  const amount: FormField = { kind: 'number', decimals: 4, name: 'amount', label: 'Số tiền' };
  const rows: FormField = {
    kind: 'rows',
    name: 'groups',
    label: 'Nhóm',
    add: 'Thêm',
    most: 5,
    fields: [{ ...number, name: 'size', label: 'Số người' }],
  };
  const values = {
    people: '3000000000',
    amount: 'nhiều',
    'groups.0.size': '12',
    'groups.1.size': '1.250',
    'groups.2.size': '2,5',
  };
  const all = [people, amount, rows];
  const problems = unreadNumbers(all, inputOf(all, values)).map(({ path, code }) => [path.join('.'), code]);
  expect(problems).toEqual([
    ['people', 'TOO_LARGE'],
    ['groups.1.size', 'WRONG_FORM'],
    ['groups.2.size', 'WRONG_FORM'],
  ]);
  expect(unreadNumbers(all, inputOf(all, {}))).toEqual([]);
});

it('lets sums of money be as large as they are: they are no Int', () => {
  const sum = { kind: 'number', name: 'vnd', label: 'Số tiền', decimals: 0, scalar: 'Decimal' } as const;
  const input = inputOf([sum], { vnd: '7.000.000.000.000' });
  expect(input).toEqual({ vnd: '7000000000000' });
  expect(unreadNumbers([sum], input)).toEqual([]);
});
