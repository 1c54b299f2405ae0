import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const decimal = /^-?\d{1,26}(\.\d{1,10})?$/;
const date = /^(\d{4})-(\d{2})-(\d{2})$/;

function invalid(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || !decimal.test(text)) {
    throw invalid('a Decimal is a string such as "2900000000" or "0.5"');
  }
  return text;
}

/** PostgreSQL pads to the column's scale; `33.3300` and `33.33` are one number and get one spelling. */
function withoutTrailingZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function parseDate(value: unknown): string {
  const parts = typeof value === 'string' ? date.exec(value) : null;
  if (parts === null || typeof value !== 'string' || !isCalendarDay(parts)) {
    throw invalid('a Date is a day of the calendar such as "2021-12-31"');
  }
  return value;
}

function isCalendarDay([text, year]: RegExpExecArray): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return Number(year) >= 1 && !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

builder.scalarType('Decimal', {
  description:
    'An exact decimal number as a string, such as "2900000000" or "33.3333". Never rounded on its way; whole numbers are taken too.',
  parseValue: parseDecimal,
  serialize: (value) => withoutTrailingZeros(String(value)),
});

builder.scalarType('Date', {
  description: 'A plain day, `YYYY-MM-DD`, in Asia/Ho_Chi_Minh.',
  parseValue: parseDate,
  serialize: (value) => value,
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, as RFC 3339 writes it: `2026-11-23T06:00:00.000000Z`.',
  parseValue: () => {
    throw invalid('a DateTime is read, never sent; compare days');
  },
  serialize: (value) => value,
});

builder.scalarType('GeoJSON', {
  description: 'A geometry of RFC 7946, such as a MultiPolygon: longitude before latitude, in WGS 84.',
  parseValue: () => {
    throw invalid('GeoJSON is read, never sent');
  },
  serialize: (value) => value,
});
