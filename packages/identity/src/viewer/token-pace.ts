/** What was asked with a token within a minute. */
interface Count {
  /** Of this server. */
  own: number;
  /** Of `own`, what the other servers know of. */
  told: number;
  elsewhere: number;
}

/** Adds to what all servers count for a token in a minute; gives their sum. */
export type TellPace = (minute: number, asked: number) => Promise<number>;

/**
 * Counts what is asked with each token within a minute of the clock. Servers on one database tell each other what they
 * counted whenever they look a token up; what the others were asked since then is not counted here yet.
 */
export class TokenPace {
  #minute = 0;
  readonly #counts = new Map<string, Count>();

  /** Counts one; gives how many seconds are to be waited, or null. */
  next(id: string, mostInAMinute: number, now: number = Date.now()): number | null {
    const count = this.#countOf(id, now);
    count.own += 1;
    const asked = count.own + count.elsewhere;
    return asked <= mostInAMinute ? null : Math.ceil(((this.#minute + 1) * 60_000 - now) / 1000);
  }

  /**
   * Tells the other servers what was counted here since the last time, and hears what they counted. Where that cannot be
   * written, as on a full disk, it is told the next time: nobody is refused for it.
   */
  async share(id: string, tell: TellPace, now: number = Date.now()): Promise<void> {
    const count = this.#countOf(id, now);
    const { own, told } = count;
    count.told = own;
    try {
      count.elsewhere = (await tell(this.#minute, own - told)) - own;
    } catch {
      count.told -= own - told;
    }
  }

  #countOf(id: string, now: number): Count {
    const minute = Math.floor(now / 60_000);
    if (minute !== this.#minute) this.#counts.clear();
    this.#minute = minute;
    const known = this.#counts.get(id);
    if (known !== undefined) return known;
    const count = { own: 0, told: 0, elsewhere: 0 };
    this.#counts.set(id, count);
    return count;
  }
}
