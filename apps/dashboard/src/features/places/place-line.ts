import type { Money } from '@nhipcau/ui';

/** A place with what is counted there: a row of the table and a mark on the map. */
export interface PlaceLine {
  /** The unit; `wider` for what cannot be told by units of the level, `none` for what states no place. */
  readonly key: string;
  readonly name: string;
  /** Null for what is no unit of the level. */
  readonly unitId: string | null;
  readonly areaKm2: number | null;
  readonly committed: Money;
  readonly disbursed: Money;
  readonly projects: number | null;
  readonly partners: number | null;
  /** What narrows the rows behind its sums to it. */
  readonly rows: Readonly<Record<string, string | null>>;
}

export const NO_MONEY: Money = { vnd: '0', atLeast: false, estimated: false };
