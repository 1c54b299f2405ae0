import { activities } from '../activity/activities.ts';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';
import { Provenance } from '../source/provenance.ts';
import { editable } from '../viewer/editable.ts';

export const TwinningLevel = enumeration<Row<'twinning'>['level']>(
  'TwinningLevel',
  'What is twinned with its like across the border.',
  {
    VILLAGE: 'A village or hamlet.',
    VILLAGE_CLUSTER: 'A cluster of villages or residential clusters.',
    COMMUNE: 'A commune.',
    DISTRICT: 'A district, or a county abroad.',
    BORDER_POST: 'A border post or station.',
  },
);

builder.kyselyNode('twinning', {
  name: 'Twinning',
  description: 'A standing tie between two places or posts across the border.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    level: t.expose('level', { type: TwinningLevel.ref, description: 'What is twinned.' }),
    title: t.exposeString('title', { description: 'Its Vietnamese title.' }),
    titleEn: t.exposeString('title_en', { description: 'Its English title.' }),
    localName: t.exposeString('local_name', { nullable: true, description: 'The place on this side.' }),
    localUnit: t.relation('localUnit', { description: 'The unit on this side.' }),
    counterpartName: t.exposeString('counterpart_name', {
      nullable: true,
      description: 'The place on the other side.',
    }),
    counterpartUnit: t.relation('counterpartUnit', { description: 'The unit on the other side.' }),
    counterpartCountry: t.relation('counterpartCountry', { description: 'The country on the other side.' }),
    sinceYear: t.exposeInt('since_year', { nullable: true, description: 'The year in which it began.' }),
    signedOn: t.expose('signed_on', { type: 'Date', nullable: true, description: 'The day of signing.' }),
    renewedOn: t.expose('renewed_on', { type: 'Date', nullable: true, description: 'The day of renewal.' }),
    endedOn: t.expose('ended_on', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it ended.',
    }),
    activities: t.relatedConnection('activities', {
      list: activities,
      description: 'The activities under it.',
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    history: historyOf(t, 'twinning'),
    ...editable(t),
  }),
});
