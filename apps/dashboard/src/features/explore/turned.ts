import type { DimensionName } from './explore-dimension.ts';
import type { ExploreState } from './explore-state.ts';
import type { Part } from './explored.ts';

interface Turned {
  /** The year is the first key. */
  readonly parts: readonly Part[];
  readonly other: DimensionName;
  /** The years were the second dimension: pairs must be turned back for their addresses. */
  readonly turnedBack: boolean;
}

/** Two dimensions of which one is the year, with the years first. */
export function turned(parts: readonly Part[], [first, second = first]: ExploreState['by']): Turned {
  if (first === 'year') return { parts, other: second, turnedBack: false };
  return {
    parts: parts.map((part) => ({ ...part, keys: part.keys.toReversed() })),
    other: first,
    turnedBack: true,
  };
}
