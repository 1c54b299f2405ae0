import { describe, expect, it } from 'vitest';
import type { FormField } from '../form-field.ts';
import { merged } from './conflict.ts';
import { formErrors } from './form-errors.ts';
import { changedInput, inputOf } from './input-of.ts';
import { recordValues } from './record-values.ts';
import { shownValue } from './shown-value.ts';

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
