import { describe, expect, it } from 'vitest';
import type { FormField } from '../form-field.ts';
import { merged } from './conflict.ts';
import { formErrors } from './form-errors.ts';
import { changedInput, givenInput, inputOf } from './input-of.ts';
import { plainDecimal } from './plain-decimal.ts';
import { recordValues } from './record-values.ts';
import { sharesLeft } from './shares-left.ts';
import { shownValue } from './shown-value.ts';

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

describe('a list of picked records', () => {
  const places: FormField = {
    kind: 'records',
    name: 'places',
    label: 'Địa bàn',
    each: 'Xã, phường',
    add: 'Thêm',
    most: 200,
    of: 'unit',
  };
  const opened = recordValues([places], {
    places: [
      { value: 'A', name: 'Xã A' },
      { value: 'B', name: 'Xã B' },
    ],
  });

  it('opens with the names of its records, and shows one on each line', () => {
    expect(opened).toEqual({
      'places.0': 'A',
      'places.0:name': 'Xã A',
      'places.1': 'B',
      'places.1:name': 'Xã B',
    });
    expect(shownValue(places, opened)).toBe('Xã A\nXã B');
  });

  it('sends their ids alone, without rows in which none was picked', () => {
    const values = { ...opened, 'places.1': '', 'places.1:name': '', 'places.4': 'C' };
    expect(inputOf([places], values)).toEqual({ places: ['A', 'C'] });
    expect(inputOf([places], {})).toEqual({ places: [] });
    expect(changedInput([places], opened, opened)).toEqual({});
    expect(changedInput([places], opened, {})).toEqual({ places: [] });
  });

  it('has what is wrong with one beside that one, and what is wrong with all below them', () => {
    const values = { 'places.0': '', 'places.2': 'A', 'places.3': 'A' };
    const errors = [
      { path: ['input', 'places', '1'], code: 'REPEATED', message: '' },
      { path: ['input', 'places'], code: 'TOO_MANY', message: '' },
    ];
    expect(formErrors([places], values, inputOf([places], values), errors, ({ code }) => code)).toEqual({
      'places.3': 'REPEATED',
      places: 'TOO_MANY',
    });
  });

  it('is a conflict where two people changed it differently, and taken where only the other did', () => {
    const theirs = { ...opened, 'places.2': 'C', 'places.2:name': 'Xã C' };
    expect(merged([places], opened, opened, theirs)).toMatchObject({ conflicts: [], values: theirs });
    expect(merged([places], opened, { 'places.0': 'A' }, theirs).conflicts).toEqual([places]);
  });
});

describe('rows that have ids', () => {
  const contacts: FormField = {
    kind: 'rows',
    name: 'contacts',
    label: 'Liên hệ',
    add: 'Thêm',
    most: 50,
    keyed: true,
    fields: [{ kind: 'text', name: 'name', label: 'Tên', longest: 200 }],
  };
  const opened = recordValues([contacts], { contacts: [{ id: 'c1', name: 'Bà A' }] });

  it('stay the same rows when they are changed, and new rows have none', () => {
    const values = { ...opened, 'contacts.0.name': 'Bà B', 'contacts.1.id': '', 'contacts.1.name': 'Ông C' };
    expect(inputOf([contacts], values)).toEqual({
      contacts: [{ id: 'c1', name: 'Bà B' }, { name: 'Ông C' }],
    });
    expect(shownValue(contacts, opened)).toBe('Bà A');
  });

  it('are gone once all that a person gave of them was emptied', () => {
    expect(inputOf([contacts], { ...opened, 'contacts.0.name': '' })).toEqual({ contacts: [] });
  });
});
