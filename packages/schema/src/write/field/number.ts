import type { FieldOptions, WritableField } from './writable-field.ts';

interface WholeNumberOptions extends FieldOptions {
  readonly min: number;
  readonly max: number;
}

export function wholeNumber<Column extends string>(
  column: Column,
  { description, required = false, filled = false, min, max }: WholeNumberOptions,
): WritableField<Column> {
  return {
    column,
    description,
    required,
    filled,
    type: 'Int',
    read: (value, fault) => {
      const number = Number(value);
      if (number < min) return fault('TOO_SMALL', `is less than ${min}`);
      return number > max ? fault('TOO_LARGE', `is more than ${max}`) : number;
    },
  };
}

interface DecimalOptions extends FieldOptions {
  /** How many digits may stand before the point. */
  readonly digits: number;
  readonly decimals: number;
  /** Whether it may be nothing; it is never less. */
  readonly zero?: boolean;
}

/** An exact number of 0 or more: what has more decimals than are kept is refused, not rounded. */
export function decimal<Column extends string>(
  column: Column,
  { description, required = false, filled = false, digits, decimals, zero = false }: DecimalOptions,
): WritableField<Column> {
  return {
    column,
    description: `${description} ${decimals === 0 ? 'No decimals' : `${decimals} decimals at most`}.`,
    required,
    filled,
    type: 'Decimal',
    read: (value, fault) => {
      const [whole = '', part = ''] = String(value).split('.');
      const fraction = part.replace(/0+$/, '');
      const isNothing = /^-?0*$/.test(whole) && fraction === '';
      if (isNothing ? !zero : whole.startsWith('-'))
        return fault('TOO_SMALL', `is ${zero ? 'less than' : 'not more than'} 0`);
      const figures = whole.replace(/^-?0*/, '');
      if (figures.length > digits) return fault('TOO_LARGE', `has more than ${digits} digits`);
      if (fraction.length > decimals) return fault('TOO_PRECISE', `has more than ${decimals} decimals`);
      return `${figures || '0'}${fraction && `.${fraction}`}`;
    },
  };
}
