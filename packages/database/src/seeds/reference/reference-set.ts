import type { SeedTable } from '../seed-table.ts';
import { administrativeUnitTables } from './administrative-units.ts';
import { countryTable } from './countries.ts';
import { currencyTable } from './currencies.ts';
import { exchangeRateTables } from './exchange-rates.ts';
import { sectorTable } from './sectors.ts';

/** Code lists and places: what every other record refers to. */
export function referenceSet(): readonly SeedTable[] {
  return [
    currencyTable(),
    countryTable(),
    ...administrativeUnitTables(),
    sectorTable(),
    ...exchangeRateTables(),
  ];
}
