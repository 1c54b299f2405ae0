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

/** What the viewer may do with a record, so that the interface offers that and no more. */
export function viewerCan(t: Expressing) {
  return {
    viewerCanEdit: capability(t, 'Whether the viewer may change it.'),
    viewerCanDelete: capability(t, 'Whether the viewer may delete it, while no others refer to it.'),
  };
}

export function viewerCanShare(t: Expressing) {
  return capability(t, 'Whether the viewer may share it with partners, and take the share back.');
}
