import type { ColumnMetadata } from '@nhipcau/pothos-kysely';
import type { Row } from '../models/row.ts';

/** A pair of projects with what they share, as `overlapPairs` gives it. */
export interface OverlapRow {
  readonly key: string;
  readonly one_id: string;
  readonly other_id: string;
  readonly sectors: readonly string[];
  readonly communes: readonly string[];
  readonly units: readonly string[];
  readonly percentage: number;
  readonly split_stated: boolean;
  readonly place_points: number;
  readonly similarity: number;
  readonly apart: boolean;
  readonly months: number | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly time_stated: boolean;
  readonly sector_points: number;
  readonly title_points: number;
  readonly time_points: number;
  readonly score: number;
  readonly verdict: Row<'overlap_verdict'>['verdict'];
  readonly verdict_id: string | null;
}

const count = { type: 'int4', nullable: false } as const;
const truth = { type: 'bool', nullable: false } as const;
const texts = { type: 'text', nullable: false, array: true } as const;

export const overlapColumns = {
  key: { type: 'text', nullable: false },
  one_id: { type: 'uuid', nullable: false },
  other_id: { type: 'uuid', nullable: false },
  sectors: texts,
  communes: texts,
  units: texts,
  percentage: count,
  split_stated: truth,
  place_points: count,
  similarity: count,
  apart: truth,
  months: { type: 'int4', nullable: true },
  since: { type: 'date', nullable: true },
  until: { type: 'date', nullable: true },
  time_stated: truth,
  sector_points: count,
  title_points: count,
  time_points: count,
  score: count,
  verdict: { type: 'text', nullable: false },
  verdict_id: { type: 'uuid', nullable: true },
} as const satisfies Readonly<Record<keyof OverlapRow, ColumnMetadata>>;
