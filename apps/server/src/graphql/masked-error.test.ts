import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { maskError } from './masked-error.ts';

const log = createLog('silent');
const mask = maskError(log, false);

test('what is our own fault says nothing of the database', () => {
  const cause = new Error('relation "secret" does not exist at /srv/x.ts:1');
  const masked = mask(
    { message: cause.message, path: ['projects'] },
    new GraphQLError(cause.message, { originalError: cause }),
  );
  expect(masked).toEqual({
    message: 'Internal server error',
    path: ['projects'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  });
});

test('a value that the database cannot take is the caller’s, without the database’s words', () => {
  const cause = Object.assign(new Error('integer out of range: select …'), { code: '22003' });
  const masked = mask({ message: cause.message }, new GraphQLError(cause.message, { originalError: cause }));
  expect(masked).toEqual({ message: 'a value is out of its range', extensions: { code: 'BAD_USER_INPUT' } });
});

test('what the caller can put right reaches them as it is', () => {
  const error = new GraphQLError('first: must be from 1 to 100', { extensions: { code: 'BAD_USER_INPUT' } });
  expect(mask(error.toJSON(), error).message).toBe('first: must be from 1 to 100');
});
