/** Two points nearer than this share of the width would cover each other, on a phone too. */
const nearest = 0.034;

/** The row, from zero, in which each point stands so that no two in a row cover each other; `shares` ascend. */
export function stepAside(shares: readonly number[]): readonly number[] {
  const lastInRow: number[] = [];
  return shares.map((share) => {
    const free = lastInRow.findIndex((last) => share - last >= nearest);
    const row = free === -1 ? lastInRow.length : free;
    lastInRow[row] = share;
    return row;
  });
}
