import { sql } from 'kysely';
import type { Context } from '../context.ts';

/** Something that was taken out: a list as a file, or personal data that were read. */
export interface Access {
  readonly kind: 'EXPORT' | 'PERSONAL_DATA';
  /** The operation by its name, or by the field that it asks for. */
  readonly operation: string;
  /** What was asked for of it. */
  readonly subject: string;
  /** How many records there were; null where that is not known. */
  readonly rows: number | null;
}

const longestSubject = 1000;

/** Notes who took what out, before it is given. */
export async function noteAccess(
  { kysely, viewer }: Pick<Context, 'kysely' | 'viewer'>,
  { kind, operation, subject, rows }: Access,
): Promise<void> {
  await sql`
    select note_access(
      ${kind}::access_kind, ${viewer.personId}, ${operation}, ${subject.slice(0, longestSubject)}, ${rows}
    )
  `.execute(kysely);
}
