import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { Provenance } from '../source/provenance.ts';
import { editable } from '../viewer/editable.ts';
import { ActivityDirection, ActivityKind, ActivitySetting } from './activity-enums.ts';
import { daysOf } from './days.ts';
import { peopleOf } from './people.ts';

builder.kyselyNode('activity', {
  name: 'Activity',
  description: 'A dated event of the relation: a delegation, an exchange, a visit, a festival.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    kind: t.expose('kind', { type: ActivityKind.ref, description: 'What kind of event it is.' }),
    direction: t.expose('direction', {
      type: ActivityDirection.ref,
      nullable: true,
      description: 'Which way people travel, where they do.',
    }),
    setting: t.expose('setting', {
      type: ActivitySetting.ref,
      nullable: true,
      description: 'On which side it is held; null if not stated.',
    }),
    title: t.exposeString('title', { description: 'Its Vietnamese title.' }),
    titleEn: t.exposeString('title_en', { description: 'Its English title.' }),
    purpose: t.exposeString('purpose', { nullable: true, description: 'What it is for.' }),
    outcome: t.exposeString('outcome', { nullable: true, description: 'What came of it.' }),
    startDate: t.expose('start_date', { type: 'Date', nullable: true, description: 'First day.' }),
    endDate: t.expose('end_date', { type: 'Date', nullable: true, description: 'Last day.' }),
    lead: t.relation('lead', { description: 'The local body in charge.' }),
    counterpart: t.relation('counterpart', {
      description: 'The main counterpart: it counts under this one.',
    }),
    counterpartCountry: t.relation('counterpartCountry', {
      description: 'The country that it counts under.',
    }),
    participants: t.relation('participants', { description: 'Further organisations that were present.' }),
    unit: t.relation('unit', { description: 'The unit that it is held in.' }),
    placeName: t.exposeString('place_name', { nullable: true, description: 'Where it is held, in words.' }),
    counterpartPeople: t.exposeInt('counterpart_people', {
      nullable: true,
      description: 'People on the counterpart’s side.',
    }),
    localPeople: t.exposeInt('local_people', {
      nullable: true,
      description: 'People on the province’s side.',
    }),
    people: t.expression({
      type: 'Int',
      nullable: true,
      column: { type: 'int4', nullable: true },
      expression: (rows) => peopleOf((name) => rows.column(name)),
      description: 'The people that it counts with: of a delegation those who travel, else both sides.',
    }),
    days: t.expression({
      type: 'Int',
      nullable: true,
      column: { type: 'int4', nullable: true },
      expression: (rows) => daysOf((name) => rows.column(name)),
      description:
        'How many days it takes, the first and the last included; null where either is not stated.',
    }),
    project: t.relation('project', { description: 'The project that it belongs to.' }),
    twinning: t.relation('twinning', { description: 'The twinning that it belongs to.' }),
    statisticalRecord: t.relation('statisticalRecord', {
      description: 'The published total that already contains it.',
    }),
    attachments: t.relation('attachments', { description: 'The files that belong to it, the first first.' }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    history: historyOf(t, 'activity'),
    ...editable(t),
  }),
});
