/** Whoever has waited for so long may wait in vain. */
const SILENCE_MILLISECONDS = 300;
/** After an answer, nobody asks again for so long. */
const BELIEVED_MILLISECONDS = 500;

interface Waiting {
  readonly since: number;
  readonly onAway: (() => void) | undefined;
}

interface Parts {
  /** Whether a new connection is answered; decides in about a second. */
  readonly answers: () => Promise<boolean>;
  /** Breaks all connections. */
  readonly sever: () => void;
}

/**
 * Finds out whether a server that has not answered for a while is there at all. A statement may take its time; a server
 * that answers nobody else either is frozen or cut off, and whoever waits for it is told at once.
 */
export class Pulse {
  readonly #parts: Parts;
  readonly #waiting = new Set<Waiting>();
  #isAway = false;
  #believedUntil = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether it was found not to answer, and has not answered since. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** To be called when somebody begins to wait; gives what is to be called when they do not any more. */
  attend(onAway?: () => void): () => void {
    const waiting = { since: performance.now(), onAway };
    this.#waiting.add(waiting);
    this.#arm();
    return () => void this.#waiting.delete(waiting);
  }

  /** Asks no more. */
  stop(): void {
    this.#isAway = false;
    this.#waiting.clear();
    clearTimeout(this.#timer);
  }

  #arm(): void {
    this.#timer ??= setTimeout(() => void this.#look(), SILENCE_MILLISECONDS).unref();
  }

  async #look(): Promise<void> {
    const now = performance.now();
    const isLong = [...this.#waiting].some(({ since }) => since + SILENCE_MILLISECONDS <= now);
    if (this.#isAway || (isLong && this.#believedUntil < now)) await this.#ask();
    this.#timer = undefined;
    if (this.#isAway || this.#waiting.size > 0) this.#arm();
  }

  async #ask(): Promise<void> {
    const answers = await this.#parts.answers();
    this.#believedUntil = performance.now() + BELIEVED_MILLISECONDS;
    if (answers) {
      this.#isAway = false;
      return;
    }
    this.#isAway = true;
    for (const { onAway } of this.#waiting) onAway?.();
    this.#parts.sever();
  }
}
