import type { PersonRole } from '@nhipcau/database';
import type { TokenScope } from '../token/api-token.ts';

/** Whoever a request's cookie or token is of. */
export interface SignedIn {
  readonly role: PersonRole;
  /** Null for the office's own programs. */
  readonly personId: string | null;
  readonly organisationId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  /** What the token may be used for; null for a session, which may what its person may. */
  readonly scopes: readonly TokenScope[] | null;
  /** Null where a token was sent. */
  readonly sessionId: string | null;
}

/** What a request brings along. */
export interface Credentials {
  readonly cookie: string | undefined;
  readonly authorization: string | undefined;
}

/** A token was used more often than it may be in a minute. */
export class TooManyRequests extends Error {
  override readonly name = 'TooManyRequests';
  readonly seconds: number;
  constructor(seconds: number) {
    super('this token has been used too often; wait and try again');
    this.seconds = seconds;
  }
}
