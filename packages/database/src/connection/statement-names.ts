/** So many statements are prepared on a connection; what comes after is sent as it is. */
const greatestNumber = 500;

/** Names for the statements that were seen before; a statement that comes once is not worth one. */
export class StatementNames {
  readonly #seen = new Set<string>();
  readonly #names = new Map<string, string>();

  of(sql: string): string | undefined {
    const known = this.#names.get(sql);
    if (known !== undefined) return known;
    if (this.#names.size >= greatestNumber) return undefined;
    if (!this.#seen.delete(sql)) {
      if (this.#seen.size >= greatestNumber) this.#seen.clear();
      this.#seen.add(sql);
      return undefined;
    }
    const name = `s${this.#names.size + 1}`;
    this.#names.set(sql, name);
    return name;
  }
}

/** Whether it is PostgreSQL's "cached plan must not change result type", after a table was altered under a statement. */
export function isStalePlan(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '0A000';
}
