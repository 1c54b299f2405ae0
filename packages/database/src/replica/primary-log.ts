import type { LogPosition } from './log-position.ts';

interface Seen {
  readonly at: number;
  readonly position: LogPosition;
}

/** How far the primary's log had come when, as far back as a replica may be behind. Clocks of servers play no part. */
export class PrimaryLog {
  readonly #mostBehindMilliseconds: number;
  #seen: readonly Seen[] = [];

  constructor(mostBehindMilliseconds: number) {
    this.#mostBehindMilliseconds = mostBehindMilliseconds;
  }

  note(position: LogPosition, at: number = performance.now()): void {
    const last = this.#seen.findLastIndex((seen) => seen.at <= at - this.#mostBehindMilliseconds);
    this.#seen = [...this.#seen.slice(Math.max(0, last)), { at, position }];
  }

  /** Whether a replica that has come so far is behind by no more than it may be. */
  isNearEnough(replayed: LogPosition): boolean {
    const [oldest] = this.#seen;
    return oldest !== undefined && replayed >= oldest.position;
  }
}
