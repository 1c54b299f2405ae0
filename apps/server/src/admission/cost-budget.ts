/** What was spent within a minute of the clock, by whom; kept by each server for itself. */
export class CostBudget {
  #minute = 0;
  readonly #spent = new Map<string, number>();

  /** What is left to somebody of so much a minute. */
  left(who: string, aMinute: number, now: number = Date.now()): number {
    this.#turn(now);
    return Math.max(0, aMinute - (this.#spent.get(who) ?? 0));
  }

  spend(who: string, cost: number, now: number = Date.now()): void {
    this.#turn(now);
    this.#spent.set(who, (this.#spent.get(who) ?? 0) + cost);
  }

  /** Seconds until the next minute begins. */
  static wait(now: number = Date.now()): number {
    return Math.ceil(60 - ((now / 1_000) % 60));
  }

  #turn(now: number): void {
    const minute = Math.floor(now / 60_000);
    if (minute !== this.#minute) this.#spent.clear();
    this.#minute = minute;
  }
}
