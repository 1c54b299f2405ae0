import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { unavailableAnswer } from '../http/database-unavailable.ts';
import type { Logger } from '../log.ts';
import { currentRequestId } from '../observation/observed-request.ts';

/** Class 22 of SQLSTATE, "data exception": a value that the database cannot take, such as a number out of range. */
const dataException = /^22[0-9A-Z]{3}$/;

/** The database's own refusal: a wall behind those that refuse in words. */
const INSUFFICIENT_PRIVILEGE = '42501';

/** Codes that say what the caller can put right; their messages are written for the caller. */
const forTheCaller = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/**
 * What the client is told of an error: its own mistakes in full, ours as "Internal server error", with nothing of the
 * database, the stack or the file system. Ours are logged.
 */
export function maskError(log: Logger, development: boolean) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = causeOf(thrown);
    const place = {
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
    };
    const code = formatted.extensions?.code;
    const ours = !(error instanceof GraphQLError) && !(typeof code === 'string' && forTheCaller.has(code));
    if (!ours)
      return { ...formatted, extensions: { ...formatted.extensions, code: code ?? 'BAD_USER_INPUT' } };
    if (sqlStateOf(error).match(dataException)) {
      return { message: 'a value is out of its range', ...place, extensions: { code: 'BAD_USER_INPUT' } };
    }
    if (sqlStateOf(error) === INSUFFICIENT_PRIVILEGE) {
      log.warn({ err: error, path: formatted.path }, 'the database refused what nothing before it did');
      return { message: 'you may not do this', ...place, extensions: { code: 'FORBIDDEN' } };
    }
    const unavailable = unavailableAnswer(error);
    if (unavailable !== null) {
      log.warn({ err: error, path: formatted.path }, 'the database could not be asked');
      const { message, ...extensions } = unavailable;
      return { message, ...place, extensions };
    }
    log.error({ err: error, path: formatted.path }, 'an operation failed');
    const message = development && error instanceof Error ? error.message : 'Internal server error';
    // By which whoever reports it is helped: what happened stands under it in the log.
    const requestId = currentRequestId();
    return {
      message,
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(requestId !== undefined && { requestId }) },
    };
  };
}

/** What was thrown at first, below what GraphQL wrapped around it. */
function causeOf(thrown: unknown): unknown {
  return thrown instanceof GraphQLError && thrown.originalError ? causeOf(thrown.originalError) : thrown;
}

function sqlStateOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
