import { createRequire } from 'node:module';
import iso from 'i18n-iso-countries';
import { cellOrNull, readCsv } from '../read-csv.ts';
import { records, type SeedTable } from '../seed-table.ts';

/**
 * One line per country or area of ISO 3166-1, and Kosovo (XK). `longitude` and `latitude` are a point well inside
 * the largest part, computed from Natural Earth 1:50m (public domain; package world-atlas 2.0.2). `name`,
 * `nameEn` and `aliases` are given where the package's name is not the one in official Vietnamese use.
 */
const FILE = new URL('./data/countries.csv', import.meta.url);

const require = createRequire(import.meta.url);

/**
 * Countries by their ISO 3166-1 codes. Names are the pinned package's, not those of `Intl.DisplayNames`, which
 * change with the version of Node.
 */
export function countryTable(): SeedTable {
  iso.registerLocale(require('i18n-iso-countries/langs/vi.json'));
  iso.registerLocale(require('i18n-iso-countries/langs/en.json'));
  const rows = readCsv(FILE, ['code', 'longitude', 'latitude', 'name', 'nameEn', 'aliases']);
  return records(
    'country',
    ['code'],
    rows.map((row) => ({
      code: row.code,
      alpha3: known(iso.alpha2ToAlpha3(row.code), row.code),
      numeric_code: row.code === 'XK' ? null : known(iso.alpha2ToNumeric(row.code), row.code),
      name: (cellOrNull(row.name) ?? known(iso.getName(row.code, 'vi'), row.code)).normalize('NFC'),
      name_en: (cellOrNull(row.nameEn) ?? known(iso.getName(row.code, 'en'), row.code)).normalize('NFC'),
      aliases: row.aliases === '' ? [] : row.aliases.split(';'),
      longitude: row.longitude,
      latitude: row.latitude,
    })),
  );
}

function known(value: string | undefined, code: string): string {
  if (value === undefined) throw new Error(`The country ${code} is not in ISO 3166-1`);
  return value;
}
