import type { Cell } from './cell.ts';
import type { FileRows } from './file-rows.ts';

type Rows = readonly (readonly Cell[])[];

/** Rows that come in batches, handed on in parts of another size. */
export class RowSource {
  readonly #batches: AsyncIterator<Rows>;
  #left: Rows = [];
  #taken = 0;

  constructor(batches: FileRows['batches']) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  /** How many rows were handed on. */
  get taken(): number {
    return this.#taken;
  }

  /** Some of the next rows, at most so many; none at the end. */
  async take(most: number): Promise<Rows> {
    while (this.#left.length === 0) {
      const next = await this.#batches.next();
      if (next.done === true) return [];
      this.#left = next.value;
    }
    const rows = this.#left.slice(0, most);
    this.#left = this.#left.slice(rows.length);
    this.#taken += rows.length;
    return rows;
  }

  /** Whether all rows were handed on; reads ahead to know it. */
  async isEmpty(): Promise<boolean> {
    if (this.#left.length === 0) {
      const next = await this.#batches.next();
      if (next.done === true) return true;
      this.#left = next.value;
    }
    return this.#left.length === 0 ? this.isEmpty() : false;
  }
}
