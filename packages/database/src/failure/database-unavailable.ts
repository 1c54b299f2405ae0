/** The database cannot be asked now, and may be later; `cause` is what it, or the way to it, said. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  /** After which another try is worth it. */
  readonly retryAfterSeconds: number;

  /** @param reason in a few words */
  constructor(reason: string, retryAfterSeconds: number, cause?: unknown) {
    super(`The database cannot be asked now: ${reason}.`, { cause });
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
