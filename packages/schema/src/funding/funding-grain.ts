import type { FundingGrain } from '@nhipcau/database';

/** A summary that the database keeps: the columns that its cells have, and which of them money is split by. */
export interface Grain {
  readonly name: FundingGrain;
  readonly columns: readonly string[];
  readonly split: 'sector_code' | 'unit_id' | 'commune_id' | null;
}

const group = ['funder_kind', 'funder_country'];

/** The summaries, those with fewer cells first. */
const grains: readonly Grain[] = [
  { name: 'SECTOR_YEAR', columns: ['sector_code', 'year'], split: 'sector_code' },
  { name: 'PLACE_YEAR', columns: ['unit_id', 'year'], split: 'unit_id' },
  { name: 'COMMUNE_YEAR', columns: ['commune_id', 'year'], split: 'commune_id' },
  { name: 'FUNDER_GROUP_YEAR', columns: [...group, 'year'], split: null },
  { name: 'SECTOR_FUNDER_GROUP_YEAR', columns: [...group, 'sector_code', 'year'], split: 'sector_code' },
  { name: 'FUNDER_SECTOR', columns: [...group, 'funder_id', 'sector_code'], split: 'sector_code' },
  { name: 'FUNDER_YEAR', columns: [...group, 'funder_id', 'year'], split: null },
];

/** The smallest summary whose cells have all these columns; null where none has. All have the provenance. */
export function grainWith(columns: ReadonlySet<string>): Grain | null {
  const has = (grain: Grain) =>
    [...columns].every((column) => column === 'provenance' || grain.columns.includes(column));
  return grains.find(has) ?? null;
}
