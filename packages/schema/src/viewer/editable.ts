import { fromContext, type KyselyFieldBuilder } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import type { BuilderTypes } from '../builder.ts';
import type { Context } from '../context.ts';
import { mayWrite } from './may-write.ts';

/** What declares expressions: the fields of any table. */
type Expressing = Pick<KyselyFieldBuilder<BuilderTypes, 'project'>, 'expression'>;

const viewerMayWrite = (): RawBuilder<unknown> =>
  sql`${fromContext(({ viewer }: Context) => mayWrite(viewer))}::boolean`;

function capability(t: Expressing, description: string) {
  return t.expression({
    type: 'Boolean',
    column: { type: 'bool', nullable: false },
    expression: viewerMayWrite,
    description,
  });
}

/** What an interface needs of a record that can be changed: its version, and what the viewer may do with it. */
export function editable(t: Expressing) {
  return {
    version: t.expression({
      type: 'Int',
      column: { type: 'int4', nullable: false },
      expression: (rows) => rows.column('version'),
      description: 'Rises with each change of it, its lists included; what a change has to expect.',
    }),
    viewerCanEdit: capability(t, 'Whether the viewer may change it.'),
    viewerCanDelete: capability(t, 'Whether the viewer may delete it, while no others refer to it.'),
  };
}

export function viewerCanShare(t: Expressing) {
  return capability(t, 'Whether the viewer may share it with partners, and take the share back.');
}
