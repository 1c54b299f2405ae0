import { describe, expect, it } from 'vitest';
import type { FormField } from '../form-field.ts';
import { merged } from './conflict.ts';
import { formErrors } from './form-errors.ts';
import { changedInput, givenInput, inputOf } from './input-of.ts';
import { plainDecimal } from './plain-decimal.ts';
import { recordValues } from './record-values.ts';
import { sharesLeft } from './shares-left.ts';

const fields: readonly FormField[] = [
  { kind: 'text', name: 'title', label: 'Tên', longest: 500, required: true },
  { kind: 'date', name: 'plannedStart', label: 'Bắt đầu' },
  { kind: 'number', name: 'people', label: 'Số người', decimals: 0 },
  { kind: 'number', name: 'amount', label: 'Số tiền', decimals: 4 },
  { kind: 'flag', name: 'atLeast', label: 'Trên' },
  {
    kind: 'rows',
    name: 'sectors',
    label: 'Lĩnh vực',
    add: 'Thêm',
    most: 20,
    shares: 'percentage',
    fields: [
      { kind: 'record', name: 'sector', label: 'Lĩnh vực', of: 'sector' },
      { kind: 'number', name: 'percentage', label: 'Tỷ lệ', decimals: 4 },
    ],
  },
];

describe('numbers as they are typed', () => {
  it.each([
    ['1250000', '1250000'],
    ['1.250.000', '1250000'],
    ['1,250,000', '1250000'],
    ['1 250 000', '1250000'],
    ['1\u00a0250', '1250'],
    ['1.250.000,5', '1250000.5'],
    ['1,250,000.25', '1250000.25'],
    ['12,5', '12.5'],
    ['12.50', '12.50'],
    ['-3', '-3'],
    ['0.0001', '0.0001'],
  ])('%s is %s', (typed, decimal) => expect(plainDecimal(typed)).toBe(decimal));

  it.each(['1.250', '1,250', 'một', '1.2.3', '1e5', '1.25.000', '', '.5', '5.'])(
    '%s is left to be asked about',
    (typed) => expect(plainDecimal(typed)).toBeNull(),
  );
});

it('sends what is typed, exact and composed, and nothing for what is empty', () => {
  const values = {
    title: '  Tru\u031bo\u031b\u0300ng  ',
    people: '12',
    amount: '1.250.000,75',
    'sectors.0.sector': 'EDUCATION',
    'sectors.0.percentage': '60',
    'sectors.2.sector': '',
    'sectors.3.sector': 'HEALTH',
    'sectors.3.percentage': '40',
  };
  expect(inputOf(fields, values)).toEqual({
    title: 'Trường',
    plannedStart: null,
    people: 12,
    amount: '1250000.75',
    atLeast: false,
    sectors: [
      { sector: 'EDUCATION', percentage: '60' },
      { sector: 'HEALTH', percentage: '40' },
    ],
  });
});

it('leaves out of a new record what is left empty', () => {
  expect(givenInput(fields, { title: 'Một', amount: ' ' })).toEqual({
    title: 'Một',
    atLeast: false,
    sectors: [],
  });
});

it('sends of a change only what was changed', () => {
  const before = recordValues(fields, {
    title: 'Một',
    amount: '5.5000',
    sectors: [{ sector: { value: 'A', name: 'a' } }],
  });
  expect(changedInput(fields, before, { ...before, title: 'Hai', plannedStart: '2024-01-01' })).toEqual({
    title: 'Hai',
    plannedStart: '2024-01-01',
  });
  expect(changedInput(fields, before, { ...before, title: '' })).toEqual({ title: null });
  expect(changedInput(fields, before, before)).toEqual({});
});

it.each([
  [['60', '40'], '0'],
  [['33,3333', '33,3333', '33,3334'], '0'],
  [['60', ''], '40'],
  [['60', '60,5'], '-20.5'],
  [['', ''], null],
  [['x'], null],
  [['0,00001'], null],
])('of shares %j, %s is left', (typed, left) => expect(sharesLeft(typed)).toBe(left));

it('puts errors beside the row that they are about, though empty rows were not sent', () => {
  const values = {
    'sectors.0.sector': '',
    'sectors.4.sector': 'A',
    'sectors.4.percentage': '101',
    title: '',
  };
  const word = ({ code }: { code: string }) => code;
  const errors = [
    { path: ['input', 'sectors', '0', 'percentage'], code: 'TOO_LARGE', message: '' },
    { path: ['input', 'sectors'], code: 'SUM', message: '' },
    { path: ['input', 'title'], code: 'REQUIRED', message: '' },
    { path: ['input', 'expectedVersion'], code: 'OTHER', message: '' },
  ];
  expect(formErrors(fields, values, inputOf(fields, values), errors, word)).toEqual({
    'sectors.4.percentage': 'TOO_LARGE',
    sectors: 'SUM',
    title: 'REQUIRED',
    '': 'OTHER',
  });
});

it('keeps both people’s changes where they touched different fields, and asks where they did not', () => {
  const before = { title: 'Một', amount: '1', 'sectors.0.sector': 'A' };
  const mine = { title: 'Của tôi', amount: '1', 'sectors.0.sector': 'A' };
  const theirs = { title: 'Của họ', amount: '2', 'sectors.0.sector': 'B', 'sectors.0.sector:name': 'b' };
  const { values, taken, conflicts } = merged(fields, before, mine, theirs);
  expect(taken.map(({ name }) => name)).toEqual(['amount', 'sectors']);
  expect(conflicts.map(({ name }) => name)).toEqual(['title']);
  expect(values).toEqual({
    title: 'Của tôi',
    amount: '2',
    'sectors.0.sector': 'B',
    'sectors.0.sector:name': 'b',
  });
});

it('tells for each problem of which field it is, so that a number is worded as one', () => {
  const values = { people: 'mười', 'sectors.1.percentage': 'một nửa', title: 'x' };
  const errors = ['people', 'sectors.0.percentage', 'title', 'reason'].map((path) => ({
    path: ['input', ...path.split('.')],
    code: 'WRONG_FORM',
    message: '',
  }));
  expect(
    formErrors(fields, values, inputOf(fields, values), errors, (_, field) => field?.kind ?? 'none'),
  ).toEqual({ people: 'number', 'sectors.1.percentage': 'number', title: 'text', '': 'none' });
});
