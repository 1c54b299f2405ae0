import { cellOrNull, readCsv } from '../read-csv.ts';
import { seedId } from '../seed-id.ts';
import { records, type SeedTable } from '../seed-table.ts';
import { yearOf } from './calendar.ts';
import { oneOf } from './demo-partners.ts';
import { invented } from './demo-source.ts';
import { marked, markedEn } from './mark.ts';

/** Invented ties: the units are real, the villages, communes and posts in them are not. */
const FILE = new URL('./data/twinnings.csv', import.meta.url);

const LEVELS = ['VILLAGE', 'VILLAGE_CLUSTER', 'COMMUNE', 'DISTRICT', 'BORDER_POST'] as const;

export const TWINNINGS = readCsv(FILE, [
  'key',
  'level',
  'localName',
  'localNameEn',
  'localUnit',
  'counterpartName',
  'counterpartNameEn',
  'counterpartUnit',
  'country',
  'signed',
  'renewed',
  'ended',
]).map((row) => ({ ...row, id: seedId('twinning', `demo/${row.key}`) }));

export function demoTwinningTable(): SeedTable {
  return records(
    'twinning',
    ['id'],
    TWINNINGS.map((row) => ({
      id: row.id,
      level: oneOf(LEVELS, row.level),
      title: marked(`Kết nghĩa ${row.localName} – ${row.counterpartName}`),
      title_en: markedEn(`Twinning of ${row.localNameEn} and ${row.counterpartNameEn}`),
      local_name: marked(row.localName),
      local_unit_id: row.localUnit,
      counterpart_name: marked(row.counterpartName),
      counterpart_unit_id: row.counterpartUnit,
      counterpart_country_code: row.country,
      since_year: yearOf(row.signed),
      signed_on: row.signed,
      renewed_on: cellOrNull(row.renewed),
      ended_on: cellOrNull(row.ended),
      ...invented('activities'),
    })),
  );
}
