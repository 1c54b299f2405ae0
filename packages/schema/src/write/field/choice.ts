import type { Enumeration } from '../../enumeration.ts';
import type { FieldOptions, WritableField } from './writable-field.ts';

/** One of the values of an enum. */
export function choice<Column extends string, Value extends string>(
  column: Column,
  { ref }: Enumeration<Value>,
  { description, required = false, filled = false }: FieldOptions,
): WritableField<Column> {
  return { column, description, required, filled, type: ref, read: (value) => value };
}

/** Yes or no. */
export function flag<Column extends string>(
  column: Column,
  { description, required = false, filled = true }: FieldOptions,
): WritableField<Column> {
  return { column, description, required, filled, type: 'Boolean', read: (value) => value };
}

/** A plain day. */
export function day<Column extends string>(
  column: Column,
  { description, required = false, filled = false }: FieldOptions,
): WritableField<Column> {
  return {
    column,
    description,
    required,
    filled,
    type: 'Date',
    read: (value, fault) => {
      const year = Number(String(value).slice(0, 4));
      if (year < 1800) return fault('TOO_SMALL', 'is before the year 1800');
      return year > 2200 ? fault('TOO_LARGE', 'is after the year 2200') : value;
    },
  };
}
