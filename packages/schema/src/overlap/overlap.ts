import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { OverlapReason, reasonsOf } from './overlap-reason.ts';
import { type OverlapRow, overlapColumns } from './overlap-row.ts';
import { Verdict } from './overlap-verdict.ts';

export const Overlap = builder.kyselyValue<OverlapRow>('Overlap', {
  description:
    'Two projects of different partners for the same sector in the same commune. Not those of one programme, nor those with a funder in common.',
  columns: overlapColumns,
  relations: (r) => ({
    one: r.one('project', { one_id: 'id' }, { required: true }),
    other: r.one('project', { other_id: 'id' }, { required: true }),
    judgement: r.one('overlap_verdict', { verdict_id: 'id' }),
    sectors: r.where('sector', (row, sector) => sql<SqlBool>`${sector('code')} = any(${row('sectors')})`, {
      orderBy: ['position', 'code'],
    }),
    communes: r.where(
      'administrative_unit',
      (row, unit) => sql<SqlBool>`${unit('id')} = any(${row('communes')})`,
      { orderBy: ['search_name', 'id'] },
    ),
    units: r.where('administrative_unit', (row, unit) => sql<SqlBool>`${unit('id')} = any(${row('units')})`, {
      orderBy: ['search_name', 'id'],
    }),
  }),
  fields: (t) => ({
    one: t.relation('one', { description: 'One project.' }),
    other: t.relation('other', { description: 'The other project.' }),
    score: t.exposeInt('score', { description: 'From 0 to 100: the sum of the points of its reasons.' }),
    reasons: t.values({
      type: [OverlapReason],
      each: reasonsOf,
      description: 'What the score is made of: sector, place, time and title.',
    }),
    sectors: t.relation('sectors', { description: 'The province’s sectors that both are for.' }),
    communes: t.relation('communes', { description: 'The communes in force that both are, or may be, in.' }),
    units: t.relation('units', { description: 'The units that both were entered with.' }),
    since: t.expose('since', {
      type: 'Date',
      nullable: true,
      description: 'The first day in common; null where none is known.',
    }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The last day in common; null where none is known.',
    }),
    apart: t.exposeBoolean('apart', {
      description: 'Whether their times are known to be apart: then only the titles are alike.',
    }),
    verdict: t.expose('verdict', { type: Verdict.ref, description: 'What people say of it.' }),
    judgement: t.relation('judgement', { description: 'The verdict with its note; null before the first.' }),
  }),
});
