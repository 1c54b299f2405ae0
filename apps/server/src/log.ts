import { type Logger, pino } from 'pino';

import { currentRequestId } from './observation/observed-request.ts';

export type { Logger };

/** JSON lines on standard output; each says for which request it was written, where it was for one. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: { service: 'api' },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const requestId = currentRequestId();
      return requestId === undefined ? {} : { requestId };
    },
  });
}
