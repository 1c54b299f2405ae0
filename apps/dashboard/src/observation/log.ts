import { pino } from 'pino';
import { audience } from '../reader/audience.ts';

const LEVELS = new Set(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);
const given = process.env.LOG_LEVEL ?? '';

/** JSON lines on standard output, as the API writes them. */
export const log = pino({
  level: LEVELS.has(given) ? given : 'info',
  base: { service: audience() === 'office' ? 'dashboard' : 'public' },
  timestamp: pino.stdTimeFunctions.isoTime,
});
