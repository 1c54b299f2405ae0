/** A statement was ended because it took too long. `code` is what a PostgreSQL server answers in that case. */
export class StatementTooLong extends Error {
  override readonly name = 'StatementTooLong';
  readonly code = '57014';

  constructor(limitMilliseconds: number, cause?: unknown) {
    super(`The statement ran longer than ${limitMilliseconds / 1000} s and was ended.`, { cause });
  }
}
