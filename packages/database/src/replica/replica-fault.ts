import { DatabaseError } from 'pg';
import { StatementTooLong } from '../failure/statement-too-long.ts';

/**
 * SQLSTATEs that say something of the replica and nothing of the statement: it stops or starts, its disk or memory are
 * full, what it replays is in the statement's way, it may not write, or has not replayed a migration yet.
 */
const states = /^(?:08...|57P0.|53...|58...|40001|40P01|25006|55...|42P01|42703|42883|42704)$/;

/** Whether the primary may well answer what a replica did not. */
export function isReplicaFault(error: unknown): boolean {
  if (error instanceof StatementTooLong) return false;
  if (error instanceof DatabaseError) return states.test(error.code ?? '');
  return error instanceof Error;
}
