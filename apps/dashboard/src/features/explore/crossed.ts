import { type Money, sumMoney } from '@nhipcau/ui';
import type { LabelledKey } from '../../record/key-label.ts';
import type { Part } from './explored.ts';

/** A row or column of crossed sums: one key, or all the smaller ones together. */
export interface Head {
  readonly id: string;
  /** Undefined for the smaller ones together. */
  readonly key: LabelledKey | undefined;
  readonly count: number;
  readonly money: Money;
}

export interface Crossed {
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  cell(row: Head, column: Head): Money | undefined;
}

export const OTHERS = 'others';

const idOf = (key: LabelledKey | undefined) => key?.id ?? 'none';
const moneyOf = ({ sums }: Part): readonly Money[] => (sums[0] === undefined ? [] : [sums[0]]);

/** The greatest `most` of items and what is not stated, which is never hidden among others; then the rest. */
export function greatest<Item>(
  items: readonly Item[],
  most: number,
  isStated: (item: Item) => boolean,
): { readonly kept: readonly Item[]; readonly rest: readonly Item[] } {
  const stated = items.filter(isStated);
  // One row for a single other would say less than that other.
  const room = stated.length === most + 1 ? most + 1 : most;
  const shown = new Set(stated.slice(0, room));
  return {
    kept: items.filter((item) => shown.has(item) || !isStated(item)),
    rest: stated.slice(room),
  };
}

function headsOf(parts: readonly Part[], dimension: 0 | 1, most: number): readonly Head[] {
  const groups = Map.groupBy(parts, ({ keys }) => idOf(keys[dimension]));
  const heads = Array.from(
    groups,
    ([id, members]): Head => ({
      id,
      key: members[0]?.keys[dimension],
      count: 1,
      money: sumMoney(members.flatMap(moneyOf)),
    }),
  ).sort((a, b) => Number(BigInt(b.money.vnd) - BigInt(a.money.vnd)));
  const { kept, rest } = greatest(heads, most, ({ key }) => key?.id !== null);
  if (rest.length === 0) return kept;
  const others = sumMoney(rest.map(({ money }) => money));
  return [...kept, { id: OTHERS, key: undefined, count: rest.length, money: others }];
}

/** Sums of two dimensions against each other, the greatest of each by themselves, the others together. */
export function crossed(parts: readonly Part[], most: readonly [number, number]): Crossed {
  const [rows, columns] = [headsOf(parts, 0, most[0]), headsOf(parts, 1, most[1])];
  const [rowIds, columnIds] = [rows, columns].map((heads) => new Set(heads.map(({ id }) => id)));
  const within = (ids: ReadonlySet<string> | undefined, id: string) => (ids?.has(id) === true ? id : OTHERS);
  const cells = Map.groupBy(
    parts,
    ({ keys }) => `${within(rowIds, idOf(keys[0]))} ${within(columnIds, idOf(keys[1]))}`,
  );
  return {
    rows,
    columns,
    cell: (row, column) => {
      const sums = (cells.get(`${row.id} ${column.id}`) ?? []).flatMap(moneyOf);
      return sums.length === 0 ? undefined : sumMoney(sums);
    },
  };
}
