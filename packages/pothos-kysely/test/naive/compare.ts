/** How values of one kind stand to each other: less than, equal to, or greater than 0. */
export type Compare = (a: string | number, b: string | number) => number;

/** Code points, and dates and moments in the style ISO. */
export const byText: Compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
export const byNumber: Compare = (a, b) => Number(a) - Number(b);
/** Decimals of any length. */
export const byDecimal: Compare = (a, b) => {
  const difference = scaled(String(a)) - scaled(String(b));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const digits = 20;

function scaled(text: string): bigint {
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(whole + fraction.padEnd(digits, '0').slice(0, digits));
  return text.startsWith('-') ? -value : value;
}

/** One term of an order over rows. */
export interface Term<Row> {
  readonly read: (row: Row) => string | number | null;
  readonly compare: Compare;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** Rows in the order of several terms. */
export function byTerms<Row>(terms: readonly Term<Row>[]): (a: Row, b: Row) => number {
  return (one, other) => {
    for (const { read, compare, descending, nullsFirst } of terms) {
      const [a, b] = [read(one), read(other)];
      if (a === null && b === null) continue;
      if (a === null) return nullsFirst ? -1 : 1;
      if (b === null) return nullsFirst ? 1 : -1;
      const compared = compare(a, b);
      if (compared !== 0) return descending ? -compared : compared;
    }
    return 0;
  };
}

export const ascending = <Row>(read: Term<Row>['read'], compare: Compare = byText): Term<Row> => ({
  read,
  compare,
  descending: false,
  nullsFirst: false,
});
