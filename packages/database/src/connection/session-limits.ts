/** How long a session works at a statement, waits for somebody else's lock, and does nothing within a transaction. */
export interface SessionLimits {
  readonly statementMilliseconds: number;
  readonly lockMilliseconds: number;
  readonly idleMilliseconds: number;
}

/** Readers of an export may pause; nothing else does while a transaction is open. */
const LEAST_IDLE_MILLISECONDS = 60_000;

/** The limits that go with one for statements: who waits for a lock is told that, and not that the statement is heavy. */
export function sessionLimits(statementMilliseconds: number): SessionLimits {
  return {
    statementMilliseconds,
    lockMilliseconds: Math.ceil(statementMilliseconds * 0.75),
    idleMilliseconds: Math.max(LEAST_IDLE_MILLISECONDS, statementMilliseconds),
  };
}

/** For statements, locks and idleness, in the order of PostgreSQL's settings of these. */
export function limitsAsText(limits: SessionLimits): [string, string, string] {
  return [
    String(limits.statementMilliseconds),
    String(limits.lockMilliseconds),
    String(limits.idleMilliseconds),
  ];
}
