import { by } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { LockedPeriod } from '../node/node-types.ts';

builder.kyselyNode('locked_period', {
  name: 'LockedPeriod',
  description:
    'A period whose report is final: what counts in it is changed by an admin alone, who says why.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    coversFrom: t.expose('covers_from', { type: 'Date', description: 'Its first day.' }),
    coversTo: t.expose('covers_to', { type: 'Date', description: 'The day after its last.' }),
    reason: t.exposeString('reason', { description: 'Why it is locked.' }),
    lockedAt: t.expose('locked_at', { type: 'DateTime', description: 'When it was locked.' }),
  }),
});

const lockedPeriods = builder.kyselyList('locked_period', {
  name: 'LockedPeriod',
  node: LockedPeriod,
  orderFields: { COVERS_FROM: { type: 'date', column: 'covers_from', description: 'By the first day.' } },
  defaultOrder: [by('COVERS_FROM', 'DESC')],
});

builder.queryField('lockedPeriods', (t) =>
  t.kyselyConnection({ list: lockedPeriods, description: 'The periods that are locked, the last first.' }),
);
