import { fromContext, type KyselyFieldBuilder } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import type { BuilderTypes } from '../builder.ts';
import type { Context } from '../context.ts';
import { mayWrite } from '../viewer/may-write.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayPropose, openStates, writableStates } from './who-may.ts';

/** What declares expressions: the fields of any table. */
type Expressing = Pick<KyselyFieldBuilder<BuilderTypes, 'proposal'>, 'expression'>;

/** Whether a viewer may do something with what is in one of some states. */
export function capability(
  t: Expressing,
  may: (viewer: Viewer) => boolean,
  states: readonly string[],
  description: string,
) {
  return t.expression({
    type: 'Boolean',
    column: { type: 'bool', nullable: false },
    expression: (rows) => sql`(
      ${fromContext(({ viewer }: Context) => may(viewer))}::boolean
      and ${rows.column('state')} in (${sql.join(states.map((state) => sql.lit(state)))})
    )`,
    description,
  });
}

/** What an interface needs of something that is reviewed: its version, and what the viewer may do with it. */
export function reviewable(t: Expressing) {
  return {
    version: t.expression({
      type: 'Int',
      column: { type: 'int4', nullable: false },
      expression: (rows) => rows.column('version'),
      description: 'Rises with each change of it; what a change has to expect.',
    }),
    viewerCanEdit: capability(t, mayPropose, writableStates, 'Whether the viewer may go on writing it.'),
    viewerCanWithdraw: capability(t, mayPropose, openStates, 'Whether the viewer may take it back.'),
    viewerCanReview: capability(t, mayWrite, ['SUBMITTED'], 'Whether the viewer may decide on it.'),
  };
}
