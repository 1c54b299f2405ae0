import type { FundingGrain } from '@nhipcau/database';
import type { SplitColumn } from './funding-question.ts';

/** A summary that the database keeps: the columns that its cells have, and which of them money is split by. */
export interface Grain {
  readonly name: FundingGrain;
  readonly columns: readonly string[];
  readonly splits: readonly SplitColumn[];
}

const group = ['funder_kind', 'funder_country'];

/** The summaries, those with fewer cells first. */
const grains: readonly Grain[] = [
  { name: 'SECTOR_YEAR', columns: ['sector_code', 'year'], splits: ['sector_code'] },
  { name: 'PLACE_YEAR', columns: ['unit_id', 'year'], splits: ['unit_id'] },
  { name: 'COMMUNE_YEAR', columns: ['commune_id', 'year'], splits: ['commune_id'] },
  { name: 'FUNDER_GROUP_YEAR', columns: [...group, 'year'], splits: [] },
  { name: 'SECTOR_FUNDER_GROUP_YEAR', columns: [...group, 'sector_code', 'year'], splits: ['sector_code'] },
  {
    name: 'SECTOR_COMMUNE_YEAR',
    columns: ['sector_code', 'commune_id', 'year'],
    splits: ['sector_code', 'commune_id'],
  },
  {
    name: 'SECTOR_PLACE_YEAR',
    columns: ['sector_code', 'unit_id', 'year'],
    splits: ['sector_code', 'unit_id'],
  },
  { name: 'FUNDER_SECTOR', columns: [...group, 'funder_id', 'sector_code'], splits: ['sector_code'] },
  { name: 'FUNDER_YEAR', columns: [...group, 'funder_id', 'year'], splits: [] },
];

/**
 * The smallest summary whose cells have all these columns; null where none has. All have the provenance. Cells of a split
 * that is not asked for will not do: shares of shares are rounded on their own.
 */
export function grainWith(columns: ReadonlySet<string>): Grain | null {
  const has = (grain: Grain) =>
    [...columns].every((column) => column === 'provenance' || grain.columns.includes(column)) &&
    (grain.splits.length < 2 || grain.splits.every((split) => columns.has(split)));
  return grains.find(has) ?? null;
}
