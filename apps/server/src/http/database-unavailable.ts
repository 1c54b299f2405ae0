import { DatabaseUnavailable, DiskFull, StatementTooLong } from '@nhipcau/database';
import type { Response } from 'express';

/** What callers are told where the database could not be asked, or not for so long. */
export interface UnavailableAnswer {
  readonly code: 'SERVICE_UNAVAILABLE' | 'OPERATION_TOO_LONG';
  readonly message: string;
  /** After which another try is worth it. */
  readonly retryAfterSeconds: number;
}

export const UNAVAILABLE = 503;

/** Whoever asks for less may do so at once; whoever asks for the same should not. */
const TOO_LONG_SECONDS = 10;

/** The answer to what failed for the database's sake; null for all other failures. */
export function unavailableAnswer(error: unknown): UnavailableAnswer | null {
  if (error instanceof DatabaseUnavailable) {
    const message =
      error instanceof DiskFull
        ? 'The disk of the server is full: nothing can be written until whoever runs it makes room.'
        : 'The database cannot be asked now; try again soon.';
    return { code: 'SERVICE_UNAVAILABLE', message, retryAfterSeconds: error.retryAfterSeconds };
  }
  if (error instanceof StatementTooLong) {
    const message = 'This takes longer than may be, and was ended; ask for less at once.';
    return { code: 'OPERATION_TOO_LONG', message, retryAfterSeconds: TOO_LONG_SECONDS };
  }
  return null;
}

/** Answers 503 and when to come again, where that is what happened; says whether it has. */
export function refuseUnavailable(response: Response, error: unknown): boolean {
  const answer = unavailableAnswer(error);
  if (answer === null) return false;
  const { code, message, retryAfterSeconds } = answer;
  response.set({ 'Retry-After': String(retryAfterSeconds), 'Cache-Control': 'no-store' });
  response.status(UNAVAILABLE).json({ errors: [{ message, extensions: { code, retryAfterSeconds } }] });
  return true;
}
