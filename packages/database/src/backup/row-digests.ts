import { createHash } from 'node:crypto';
import type { StoredRow } from './stored-rows.ts';

/** The rows of a table in whatever order, each by a digest, to tell whether two tables hold the same. */
export class RowDigests {
  readonly #digests: string[] = [];

  add(rows: readonly StoredRow[]): void {
    for (const row of rows)
      this.#digests.push(createHash('sha256').update(JSON.stringify(row)).digest('base64url'));
  }

  get count(): number {
    return this.#digests.length;
  }

  /** How many rows of either are not in the other. */
  differences(other: RowDigests): number {
    const [ours, theirs] = [this.#digests.toSorted(), other.#digests.toSorted()];
    let [differing, our, their] = [0, 0, 0];
    for (;;) {
      const [mine, yours] = [ours[our], theirs[their]];
      if (mine === undefined || yours === undefined)
        return differing + (ours.length - our) + (theirs.length - their);
      if (mine !== yours) differing += 1;
      if (mine <= yours) our += 1;
      if (yours <= mine) their += 1;
    }
  }
}
