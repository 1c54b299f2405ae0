import type { FieldOptions, WritableField } from './writable-field.ts';

interface TextOptions extends FieldOptions {
  /** The greatest number of characters. */
  readonly max: number;
  /** Whether it may have more lines than one. */
  readonly lines?: boolean;
  readonly form?: RegExp;
  /** What the form is, in English. */
  readonly formIs?: string;
  /** The column whose value stands here where none is given. */
  readonly otherwise?: string;
}

const unprintable = /[\p{Cc}\p{Cs}]/u;

/** Text in NFC without blanks around it; in one line, with single blanks within. */
export function text<Column extends string>(column: Column, options: TextOptions): WritableField<Column> {
  const {
    description,
    required = false,
    filled = false,
    max,
    lines = false,
    form,
    formIs,
    otherwise,
  } = options;
  return {
    column,
    description: `${description} ${max} characters at most.`,
    required,
    filled,
    ...(otherwise !== undefined && { otherwise }),
    type: 'String',
    read: (value, fault) => {
      const kept = String(value).normalize('NFC');
      const tidy = (lines ? kept.replaceAll(/\r\n?/g, '\n') : kept.replaceAll(/\s+/g, ' ')).trim();
      if (tidy === '') return null;
      if (unprintable.test(lines ? tidy.replaceAll(/[\n\t]/g, '') : tidy)) {
        return fault('WRONG_FORM', 'has a character that cannot be printed');
      }
      if ([...tidy].length > max) return fault('TOO_LONG', `is longer than ${max} characters`);
      if (form && !form.test(tidy)) return fault('WRONG_FORM', `is not ${formIs}`);
      return tidy;
    },
  };
}

/** An address on the web. */
export function webAddress<Column extends string>(
  column: Column,
  options: FieldOptions,
): WritableField<Column> {
  const form = /^https?:\/\/[^\s/]+\S*$/;
  return text(column, {
    ...options,
    max: 1000,
    form,
    formIs: 'an address that begins with http:// or https://',
  });
}
