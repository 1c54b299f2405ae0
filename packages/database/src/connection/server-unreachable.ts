/** The PostgreSQL server does not answer, or not to this user; the message says why in one sentence. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';

  constructor(cause: unknown) {
    super(`The PostgreSQL server of DATABASE_URL cannot be used: ${reasonOf(cause)}.`, { cause });
  }
}

/** What was said of the failure; of several addresses that failed alike, of the first. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error && cause.message !== '' ? cause.message.replace(/\.$/, '') : String(cause);
}
