export const REQUEST_ID_HEADER = 'x-request-id';

const acceptable = /^[A-Za-z0-9._-]{8,64}$/;

/** The id that a request brings, if it is one; the same rule as the API's. */
export function acceptedId(given: unknown): string | null {
  return typeof given === 'string' && acceptable.test(given) ? given : null;
}
