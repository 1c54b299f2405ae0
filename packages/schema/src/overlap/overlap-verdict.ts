import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';

export const Verdict = enumeration<Row<'overlap_verdict'>['verdict']>(
  'Verdict',
  'What people say of an overlap.',
  {
    OPEN: 'Nothing yet: somebody has to look at it.',
    KNOWN: 'Known, and coordinated.',
    NOT_AN_OVERLAP: 'Looked at: the projects do not overlap.',
  },
);

export const OverlapVerdict = builder.kyselyRef('overlap_verdict', 'OverlapVerdict');

builder.kyselyNode('overlap_verdict', {
  name: 'OverlapVerdict',
  description: 'What was said of a pair of projects, and when.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    one: t.relation('one', { description: 'One project of the pair.' }),
    other: t.relation('other', { description: 'The other project.' }),
    verdict: t.expose('verdict', { type: Verdict.ref, description: 'What was said.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why, or what was agreed.' }),
    judgedOn: t.expression({
      type: 'Date',
      column: { type: 'date', nullable: false },
      expression: (rows) => sql`(${rows.column('judged_at')} at time zone 'Asia/Ho_Chi_Minh')::date`,
      description: 'The day on which it was said last.',
    }),
    version: t.exposeInt('version', { description: 'Rises with each change; what a change must expect.' }),
  }),
});
