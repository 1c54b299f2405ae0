import { AsyncLocalStorage } from 'node:async_hooks';
import type { DatabaseFailure } from './failure-of.ts';

interface Noted {
  failure?: DatabaseFailure;
}

const works = new AsyncLocalStorage<Noted>();

/** Keeps a failure for whoever has it `unhidden`. */
export function noted(failure: DatabaseFailure): DatabaseFailure {
  const work = works.getStore();
  if (work !== undefined) work.failure ??= failure;
  return failure;
}

/**
 * Does something through a library that makes errors, or answers, of its own of what the database says.
 *
 * @throws DatabaseUnavailable, StatementTooLong where that is what happened, whatever the library makes of it
 */
export async function unhidden<Result>(work: () => Promise<Result>): Promise<Result> {
  const seen: Noted = {};
  try {
    const result = await works.run(seen, work);
    if (seen.failure !== undefined) throw seen.failure;
    return result;
  } catch (error) {
    throw seen.failure ?? error;
  }
}

/** Does something whose failure is made good elsewhere: nobody is told but the caller. */
export function forgiven<Result>(work: () => Promise<Result>): Promise<Result> {
  return works.run({}, work);
}
