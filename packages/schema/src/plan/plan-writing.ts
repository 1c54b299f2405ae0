import { Plan } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day } from '../write/field/choice.ts';
import { wholeNumber } from '../write/field/number.ts';
import { reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { writableRecord } from '../write/writable-record.ts';
import { PlanStatus } from './plan-enums.ts';

/** What can be written of an annual plan; its tasks are records of their own. */
export const planWriting = writableRecord('plan', {
  typename: 'Plan',
  noun: 'a plan',
  fields: {
    year: wholeNumber('year', {
      required: true,
      min: 1900,
      max: 2200,
      description: 'The year that it is for.',
    }),
    title: text('title', { required: true, max: 500, description: 'Its Vietnamese title.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 500,
      description: 'Its English title; the Vietnamese where none is given.',
    }),
    status: choice('status', PlanStatus, { required: true, description: 'Where it stands.' }),
    issuer: reference('issuer_id', 'Organisation', { description: 'Who issues it.' }),
    legalDocument: reference('legal_document_id', 'LegalDocument', {
      description: 'The document that it was issued as.',
    }),
    periodFrom: day('period_from', { required: true, description: 'The first day of its period.' }),
    periodTo: day('period_to', { required: true, description: 'The day after the last of its period.' }),
    source,
  },
  rules: [notBefore({ start: 'period_from', end: 'period_to', field: 'periodTo', halfOpen: true })],
});

declareWriting(planWriting, Plan);
