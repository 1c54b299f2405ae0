import { declareBulk } from '../bulk/declare-bulk.ts';
import { Activity } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day } from '../write/field/choice.ts';
import { wholeNumber } from '../write/field/number.ts';
import { reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { listPart } from '../write/writable-part.ts';
import { type Completion, writableRecord } from '../write/writable-record.ts';
import { ActivityDirection, ActivityKind, ActivitySetting } from './activity-enums.ts';

const participants = listPart('activity_participant', {
  owner: 'activity_id',
  max: 100,
  description: 'Further organisations that were present.',
  field: reference('organisation_id', 'Organisation', { required: true, description: 'Who was present.' }),
});

const people = { min: 0, max: 1_000_000 };

/** Where nobody says under which country it counts, it is its counterpart's. */
const countryOfCounterpart: Completion<'activity'> = async ({ db, before, given }) => {
  const asks = before === null && given.counterpart_country_code === undefined;
  if (!asks || !given.counterpart_id) return {};
  const { country_code } = await db
    .selectFrom('organisation')
    .select('country_code')
    .where('id', '=', given.counterpart_id)
    .executeTakeFirstOrThrow();
  return { counterpart_country_code: country_code };
};

/** What can be written of an activity. */
export const activityWriting = writableRecord('activity', {
  typename: 'Activity',
  noun: 'an activity',
  fields: {
    kind: choice('kind', ActivityKind, { required: true, description: 'What kind of event it is.' }),
    direction: choice('direction', ActivityDirection, {
      description: 'Which way people travel, where they do.',
    }),
    setting: choice('setting', ActivitySetting, { description: 'On which side it is held.' }),
    title: text('title', { required: true, max: 500, description: 'Its Vietnamese title.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 500,
      description: 'Its English title; the Vietnamese where none is given.',
    }),
    purpose: text('purpose', { max: 20_000, lines: true, description: 'What it is for.' }),
    outcome: text('outcome', { max: 20_000, lines: true, description: 'What came of it.' }),
    startDate: day('start_date', { description: 'First day.' }),
    endDate: day('end_date', { description: 'Last day, not before the first.' }),
    lead: reference('lead_id', 'Organisation', { description: 'The local body in charge.' }),
    counterpart: reference('counterpart_id', 'Organisation', {
      description: 'The main counterpart: it counts under this one.',
    }),
    counterpartCountry: reference('counterpart_country_code', 'Country', {
      description: 'The country that it counts under; when it is made, the counterpart’s unless told.',
    }),
    unit: reference('unit_id', 'AdministrativeUnit', { description: 'The unit that it is held in.' }),
    placeName: text('place_name', { max: 300, description: 'Where it is held, in words.' }),
    counterpartPeople: wholeNumber('counterpart_people', {
      ...people,
      description: 'People on the counterpart’s side.',
    }),
    localPeople: wholeNumber('local_people', { ...people, description: 'People on the province’s side.' }),
    project: reference('project_id', 'Project', { description: 'The project that it belongs to.' }),
    twinning: reference('twinning_id', 'Twinning', { description: 'The twinning that it belongs to.' }),
    statisticalRecord: reference('statistical_record_id', 'StatisticalRecord', {
      description: 'The published total that already contains it; what that states, it has to be.',
    }),
    source,
  },
  parts: { participants },
  rules: [notBefore({ start: 'start_date', end: 'end_date', field: 'endDate' })],
  constraints: { filed_agrees_with_statistical_record: 'statisticalRecord' },
  complete: countryOfCounterpart,
});

declareWriting(activityWriting, Activity);
declareBulk(activityWriting, Activity, 'activities', []);
