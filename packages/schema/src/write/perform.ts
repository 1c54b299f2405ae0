import type { DB } from '@nhipcau/database';
import type { Kysely } from 'kysely';
import type { PathOf } from '../change/database-fault.ts';
import { makeChange } from '../change/make-change.ts';
import type { Context } from '../context.ts';
import { forbidden } from '../mutation/forbidden.ts';
import { type Refusal, Refused } from '../mutation/refused.ts';
import { mayWrite } from '../viewer/may-write.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { aboutOf } from './about-change.ts';
import type { Given } from './input-types.ts';

interface Performed {
  /** The name of the mutation. */
  readonly operation: string;
  readonly input: Given;
  /** Where in the input columns were given, for what only the database finds wrong. */
  readonly pathOf?: PathOf;
  /** The change that this one takes back. */
  readonly revertsId?: string;
  /** Who may do this; managers unless told. */
  readonly may?: (viewer: Viewer) => boolean;
}

/** What a change answers with and, where the same is asked for again, answers with again. */
export type Answer = Readonly<Record<string, string | number | null | readonly string[]>>;

/** Does something in one change, with the viewer's rights; what refuses it is the answer, and undoes all of it. */
export async function perform<Done extends Answer>(
  context: Context,
  { input, may = mayWrite, ...about }: Performed,
  run: (db: Kysely<DB>, changeId: string) => Promise<Done>,
): Promise<Done | Refusal> {
  if (!may(context.viewer)) {
    return forbidden(may === mayWrite ? 'only managers may change records' : 'only partners may send this');
  }
  try {
    return await makeChange(context, { ...about, input, ...aboutOf(input) }, run);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
