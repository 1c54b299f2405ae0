import { DatabaseUnavailable } from './database-unavailable.ts';
import { DiskFull } from './disk-full.ts';
import { StatementTooLong } from './statement-too-long.ts';

/** What is no fault of a statement: the database could not be asked, or not for so long. */
export type DatabaseFailure = DatabaseUnavailable | StatementTooLong;

const CANCELLED = '57014';
const DISK_FULL = '53100';

/** SQLSTATEs of a database that cannot be asked now, and after how many seconds it may be. */
const states: readonly (readonly [RegExp, number])[] = [
  // Connections that end, a server that starts or stops, no room for another connection.
  [/^(?:08...|57P0.|25P03|53300)$/, 2],
  // Somebody else has locked what is needed.
  [/^55P03$/, 1],
  // Memory is full, or the disk fails.
  [/^(?:53...|58030)$/, 30],
  // It is a standby, or was made read-only; the account or the database are not there any more.
  [/^(?:25006|28...|3D000)$/, 30],
];

/** What node-postgres says of connections that are gone or that it had to wait too long for. */
const gone = /^(?:connection terminated|timeout e|query read timeout|client (?:has|was)|cannot use a pool)/i;
const GONE_SECONDS = 2;

/** What an error says of the database, where it is no fault of the statement; null where it is. */
export function failureOf(error: unknown, limitMilliseconds: number): DatabaseFailure | null {
  if (error instanceof DatabaseUnavailable || error instanceof StatementTooLong) return error;
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code === CANCELLED) return new StatementTooLong(limitMilliseconds, error);
  if (code === DISK_FULL) return new DiskFull(error);
  const known = states.find(([pattern]) => pattern.test(code));
  const seconds = known?.[1] ?? (isOfSystem(error) || gone.test(error.message) ? GONE_SECONDS : undefined);
  return seconds === undefined ? null : new DatabaseUnavailable(reasonOf(error), seconds, error);
}

/** The way to the server: a name that is not found, a port that nobody listens on, a line that breaks. */
function isOfSystem(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && /^E(?!RR_)[A-Z_]+$/.test(error.code);
}

function reasonOf(error: Error): string {
  const [first] = error instanceof AggregateError ? error.errors : [];
  const said = first instanceof Error ? first.message : error.message;
  return said.replace(/\.$/, '') || String(error);
}
