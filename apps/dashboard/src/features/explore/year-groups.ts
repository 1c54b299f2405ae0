import type { ColumnGroup, ColumnValue } from '@nhipcau/charts';
import { exploreHref } from './explore-state.ts';
import { isDemo, type Part } from './explored.ts';
import { narrowed, type Saying, said, sideLabel } from './said.ts';

/** Every year from the first to the last of those given, those without anything too. */
export function allYears(ids: readonly (string | null)[]): readonly string[] {
  const stated = ids.filter((id) => id !== null).map(Number);
  if (stated.length === 0) return [];
  const [first, last] = [Math.min(...stated), Math.max(...stated)];
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
}

/** The sides as columns of each year; apart, what has no year. */
export function yearGroups(
  parts: readonly Part[],
  { query, state, reader }: Saying,
): { readonly groups: readonly ColumnGroup[]; readonly notStated: ColumnGroup | undefined } {
  const group = (year: string | null): ColumnGroup => {
    const part = parts.find(({ keys }) => (keys[0]?.id ?? null) === year);
    const label = year ?? reader.t('funding.noYear');
    const values = state.sides.map((side, index): readonly [string, ColumnValue | undefined] => {
      const sum = part?.sums[index];
      if (sum === undefined) return [side.key, undefined];
      return [
        side.key,
        {
          value: Number(sum.vnd),
          valueLabel: said(sum, reader),
          atLeast: sum.atLeast,
          demo: index === 0 && part !== undefined && isDemo(part),
          tooltip: `${label}\n${sideLabel(side, state, reader)}: ${said(sum, reader)}`,
          href: exploreHref(query, narrowed(['year'], [year])),
        },
      ];
    });
    return { key: year ?? 'none', label, values: Object.fromEntries(values) };
  };
  const ids = parts.map(({ keys }) => keys[0]?.id ?? null);
  return { groups: allYears(ids).map(group), notStated: ids.includes(null) ? group(null) : undefined };
}
