import { by } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { Plan } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { editable } from '../viewer/editable.ts';
import { PlanStatus } from './plan-enums.ts';
import { planFilter } from './plan-filter.ts';
import { planTasks } from './plan-tasks.ts';

builder.kyselyNode('plan', {
  name: 'Plan',
  description: 'The plan of external affairs for a year.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year that it is for.' }),
    title: t.exposeString('title', { description: 'Its Vietnamese title.' }),
    titleEn: t.exposeString('title_en', { description: 'Its English title.' }),
    status: t.expose('status', { type: PlanStatus.ref, description: 'Where it stands.' }),
    issuer: t.relation('issuer', { description: 'Who issues it.' }),
    legalDocument: t.relation('legalDocument', {
      description:
        'The document that it was issued as, with its number and day; null while it is not issued.',
    }),
    periodFrom: t.expose('period_from', { type: 'Date', description: 'The first day of its period.' }),
    periodTo: t.expose('period_to', { type: 'Date', description: 'The day after the last of its period.' }),
    tasks: t.relatedConnection('tasks', { list: planTasks, description: 'Its tasks.' }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    history: historyOf(t, 'plan'),
    ...editable(t),
  }),
});

const plans = builder.kyselyList('plan', {
  name: 'Plan',
  filter: planFilter,
  orderFields: {
    YEAR: { type: 'int4', column: 'year', description: 'By the year that it is for.' },
    TITLE: { type: 'text', column: 'search_name', description: 'By Vietnamese title.' },
  },
  defaultOrder: [by('YEAR', 'DESC')],
  search: 'search_text',
  node: Plan,
});

builder.queryField('plans', (t) =>
  t.kyselyConnection({ list: plans, description: 'The annual plans of external affairs.' }),
);
