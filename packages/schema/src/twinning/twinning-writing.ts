import { Twinning } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day } from '../write/field/choice.ts';
import { wholeNumber } from '../write/field/number.ts';
import { reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { writableRecord } from '../write/writable-record.ts';
import { TwinningLevel } from './twinning.ts';

/** What can be written of a twinning. */
export const twinningWriting = writableRecord('twinning', {
  typename: 'Twinning',
  noun: 'a twinning',
  fields: {
    level: choice('level', TwinningLevel, { required: true, description: 'What is twinned.' }),
    title: text('title', { required: true, max: 500, description: 'Its Vietnamese title.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 500,
      description: 'Its English title; the Vietnamese where none is given.',
    }),
    localName: text('local_name', { max: 300, description: 'The place on this side.' }),
    localUnit: reference('local_unit_id', 'AdministrativeUnit', { description: 'The unit on this side.' }),
    counterpartName: text('counterpart_name', { max: 300, description: 'The place on the other side.' }),
    counterpartUnit: reference('counterpart_unit_id', 'AdministrativeUnit', {
      description: 'The unit on the other side.',
    }),
    counterpartCountry: reference('counterpart_country_code', 'Country', {
      required: true,
      description: 'The country on the other side.',
    }),
    sinceYear: wholeNumber('since_year', {
      min: 1900,
      max: 2200,
      description: 'The year in which it began.',
    }),
    signedOn: day('signed_on', { description: 'The day of signing.' }),
    renewedOn: day('renewed_on', { description: 'The day of renewal, not before the signing.' }),
    endedOn: day('ended_on', { description: 'The day on which it ended, not before the signing.' }),
    source,
  },
  rules: [
    notBefore({ start: 'signed_on', end: 'renewed_on', field: 'renewedOn' }),
    notBefore({ start: 'signed_on', end: 'ended_on', field: 'endedOn' }),
  ],
});

declareWriting(twinningWriting, Twinning);
