import { GraphQLError } from 'graphql';

/** Input that a person can put right: reaches the client as it is, with `BAD_USER_INPUT` and the argument's name. */
export class BadUserInput extends GraphQLError {
  constructor(argument: string, message: string) {
    super(`${argument}: ${message}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
  }
}

/** What PostgreSQL says of values that it cannot read, or that are out of range: SQLSTATE of class 22. */
const unacceptable = new Set(['22P02', '22P05', '22003', '22007', '22008', '22021']);

/** An error of the database's as the client may learn of it, where a value of the request is to blame. */
export function blamed(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string' || !unacceptable.has(code)) return error;
  return new GraphQLError('a value is not one of its type, or is out of its range', {
    extensions: { code: 'BAD_USER_INPUT' },
    ...(error instanceof Error && { originalError: error }),
  });
}
