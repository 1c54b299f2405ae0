import { DatabaseUnavailable } from './database-unavailable.ts';

/** Long enough for somebody to make room. */
const RETRY_SECONDS = 30;

/** There is no room for what is to be written; what is there can be read. It heals when there is room. */
export class DiskFull extends DatabaseUnavailable {
  constructor(cause?: unknown) {
    super('its disk is full', RETRY_SECONDS, cause);
  }
}
