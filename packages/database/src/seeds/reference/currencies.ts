import { readCsv } from '../read-csv.ts';
import { records, type SeedTable } from '../seed-table.ts';

const FILE = new URL('./data/currencies.csv', import.meta.url);

/** The currencies that partners pay in (ISO 4217), with the decimals of their minor unit. */
export function currencyTable(): SeedTable {
  const rows = readCsv(FILE, ['code', 'name', 'nameEn', 'decimals']);
  return records(
    'currency',
    ['code'],
    rows.map((row) => ({
      code: row.code,
      name: row.name,
      name_en: row.nameEn,
      decimals: Number(row.decimals),
    })),
  );
}
