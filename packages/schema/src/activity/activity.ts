import { builder } from '../builder.ts';
import type { Children } from '../loading/loaders.ts';
import {
  Activity,
  AdministrativeUnit,
  Country,
  Organisation,
  Project,
  Source,
  StatisticalRecord,
  Twinning,
} from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { sourceOf } from '../source/source.ts';
import { ActivityDirection, ActivityKind, ActivitySetting } from './activity-enums.ts';
import { peopleOfRow } from './people.ts';

const participants: Children<'activity_participant'> = {
  table: 'activity_participant',
  parent: 'activity_id',
  orderBy: ['organisation_id'],
};

builder.node(Activity, {
  description: 'A dated event of the relation: a delegation, an exchange, a visit, a festival.',
  id: { resolve: ({ id }) => id, description: 'The node id.' },
  loadOne: (id: string, { load }) => load.one('activity', 'id', id),
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
    lead: t.field({
      type: Organisation,
      nullable: true,
      description: 'The local body in charge.',
      resolve: ({ lead_id }, _args, { load }) => load.one('organisation', 'id', lead_id),
    }),
    counterpart: t.field({
      type: Organisation,
      nullable: true,
      description: 'The main counterpart: it counts under this one.',
      resolve: ({ counterpart_id }, _args, { load }) => load.one('organisation', 'id', counterpart_id),
    }),
    counterpartCountry: t.field({
      type: Country,
      nullable: true,
      description: 'The country that it counts under.',
      resolve: ({ counterpart_country_code }, _args, { load }) =>
        load.one('country', 'code', counterpart_country_code),
    }),
    participants: t.field({
      type: [Organisation],
      description: 'Further organisations that were present.',
      resolve: async ({ id }, _args, { load }) => {
        const rows = await load.children(participants, id);
        return load.all(
          'organisation',
          'id',
          rows.map(({ organisation_id }) => organisation_id),
        );
      },
    }),
    unit: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The unit that it is held in.',
      resolve: ({ unit_id }, _args, { load }) => load.one('administrative_unit', 'id', unit_id),
    }),
    placeName: t.exposeString('place_name', { nullable: true, description: 'Where it is held, in words.' }),
    counterpartPeople: t.exposeInt('counterpart_people', {
      nullable: true,
      description: 'People on the counterpart’s side.',
    }),
    localPeople: t.exposeInt('local_people', {
      nullable: true,
      description: 'People on the province’s side.',
    }),
    people: t.int({
      nullable: true,
      description: 'The people that it counts with: of a delegation those who travel, else both sides.',
      resolve: peopleOfRow,
    }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'The project that it belongs to.',
      resolve: ({ project_id }, _args, { load }) => load.one('project', 'id', project_id),
    }),
    twinning: t.field({
      type: Twinning,
      nullable: true,
      description: 'The twinning that it belongs to.',
      resolve: ({ twinning_id }, _args, { load }) => load.one('twinning', 'id', twinning_id),
    }),
    statisticalRecord: t.field({
      type: StatisticalRecord,
      nullable: true,
      description: 'The published total that already contains it.',
      resolve: ({ statistical_record_id }, _args, { load }) =>
        load.one('statistical_record', 'id', statistical_record_id),
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.field({ type: Source, description: 'The source of its facts.', resolve: sourceOf }),
  }),
});
