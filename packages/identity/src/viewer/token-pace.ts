/** Counts what is asked with each token within a minute of the clock. */
export class TokenPace {
  #minute = 0;
  readonly #asked = new Map<string, number>();

  /** Counts one; gives how many seconds are to be waited, or null. */
  next(id: string, mostInAMinute: number, now: number = Date.now()): number | null {
    const minute = Math.floor(now / 60_000);
    if (minute !== this.#minute) this.#asked.clear();
    this.#minute = minute;
    const asked = (this.#asked.get(id) ?? 0) + 1;
    this.#asked.set(id, asked);
    return asked <= mostInAMinute ? null : Math.ceil(((minute + 1) * 60_000 - now) / 1000);
  }
}
