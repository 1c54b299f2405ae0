import { cellOrNull, readCsv } from '../read-csv.ts';
import { parts, records, type SeedTable } from '../seed-table.ts';

/**
 * The province, its 8 districts and 106 communes until 30 June 2025, and its 38 communes since 1 July 2025.
 * Codes and names: General Statistics Office list of administrative units. Merger of 2025: Resolution
 * 1670/NQ-UBTVQH15. Spellings other than the list's are aliases. Centres, areas and the successors' shares of
 * area are computed from schematic shapes. Border units: those on the line with Yunnan.
 */
const LAI_CHAU = new URL('./data/lai-chau-units.csv', import.meta.url);

/**
 * Partners' units. Yunnan's prefectures and counties by their national code (GB/T 2260), Lao and Thai provinces
 * by ISO 3166-2; points are the seats or centres. Vietnamese names as used in the province's own papers;
 * those of Yunnan in Sino-Vietnamese reading. `isBorder` marks those that touch Lai Châu.
 */
const PARTNERS = new URL('./data/partner-units.csv', import.meta.url);

const TYPES_EN: Readonly<Record<string, string>> = {
  Tỉnh: 'Province',
  'Thành phố': 'City',
  Huyện: 'District',
  'Thị trấn': 'Township',
  Phường: 'Ward',
  Xã: 'Commune',
};

type Level = 'PROVINCE' | 'PREFECTURE' | 'DISTRICT' | 'COMMUNE';

/** Units, then which unit succeeded which, with the share of the former unit's area that went there. */
export function administrativeUnitTables(): readonly SeedTable[] {
  return [
    records('administrative_unit', ['id'], [...laiChauUnits(), ...partnerUnits()]),
    parts('administrative_unit_successor', 'unit_id', ['unit_id', 'successor_id'], successors()),
  ];
}

function readLaiChau() {
  return readCsv(LAI_CHAU, [
    'id',
    'level',
    'code',
    'type',
    'name',
    'aliases',
    'parent',
    'validFrom',
    'lastDay',
    'successors',
    'longitude',
    'latitude',
    'areaKm2',
    'isBorder',
  ]);
}

/** The province's own units, of both layers. English text keeps their Vietnamese names. */
export function laiChauUnits() {
  return readLaiChau().map((row) => ({
    id: row.id,
    level: levelOf(row.level),
    code: row.code,
    type: row.type,
    type_en: TYPES_EN[row.type] ?? row.type,
    name: row.name,
    name_en: row.name,
    aliases: row.aliases === '' ? [] : row.aliases.split(';'),
    country_code: 'VN',
    parent_id: cellOrNull(row.parent),
    valid_from: cellOrNull(row.validFrom),
    valid_to: row.lastDay === '' ? null : dayAfter(row.lastDay),
    longitude: row.longitude,
    latitude: row.latitude,
    area_km2: cellOrNull(row.areaKm2),
    is_border: row.isBorder === 'true',
  }));
}

function partnerUnits() {
  const rows = readCsv(PARTNERS, [
    'id',
    'level',
    'code',
    'type',
    'typeEn',
    'name',
    'nameEn',
    'aliases',
    'country',
    'parent',
    'longitude',
    'latitude',
    'isBorder',
  ]);
  return rows.map((row) => ({
    id: row.id,
    level: levelOf(row.level),
    code: row.code,
    type: row.type,
    type_en: row.typeEn,
    name: row.name,
    name_en: row.nameEn,
    aliases: row.aliases === '' ? [] : row.aliases.split(';'),
    country_code: row.country,
    parent_id: cellOrNull(row.parent),
    valid_from: null,
    valid_to: null,
    longitude: row.longitude,
    latitude: row.latitude,
    area_km2: null,
    is_border: row.isBorder === 'true',
  }));
}

function successors() {
  return readLaiChau().flatMap((row) =>
    row.successors
      .split(' ')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [successor = '', share = ''] = entry.split('=');
        return { unit_id: row.id, successor_id: successor, area_share: share };
      }),
  );
}

function levelOf(level: string): Level {
  if (level === 'PROVINCE' || level === 'PREFECTURE' || level === 'DISTRICT' || level === 'COMMUNE')
    return level;
  throw new Error(`${level} is not a level of administrative units`);
}

/** Periods are half-open, sources name the last day. */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
