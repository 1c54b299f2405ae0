import { LegalDocument } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { choice, day } from '../write/field/choice.ts';
import { reference } from '../write/field/reference.ts';
import { source } from '../write/field/source.ts';
import { text } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { listPart } from '../write/writable-part.ts';
import { writableRecord } from '../write/writable-record.ts';
import { LegalDocumentKind } from './legal-document.ts';

const carriesOut = listPart('legal_document_carries_out', {
  owner: 'legal_document_id',
  max: 50,
  description: 'The documents that it carries out.',
  field: reference('carried_out_id', 'LegalDocument', {
    required: true,
    description: 'What it carries out.',
  }),
});

/** What can be written of a document that the work goes by. */
export const legalDocumentWriting = writableRecord('legal_document', {
  typename: 'LegalDocument',
  noun: 'a document',
  fields: {
    number: text('number', {
      required: true,
      max: 100,
      description: 'Its number and sign; no two of one day have the same.',
    }),
    kind: choice('kind', LegalDocumentKind, { required: true, description: 'What kind of document it is.' }),
    title: text('title', { required: true, max: 1_000, description: 'What it is about, in Vietnamese.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 1_000,
      description: 'What it is about, in English; the Vietnamese where none is given.',
    }),
    issuer: reference('issuer_id', 'Organisation', { description: 'Who issued it.' }),
    issuedOn: day('issued_on', { required: true, description: 'The day of issue.' }),
    effectiveFrom: day('effective_from', { description: 'First day on which it holds.' }),
    effectiveTo: day('effective_to', { description: 'The day after the last on which it holds.' }),
    source,
  },
  parts: { carriesOut },
  constraints: {
    legal_document_number_issued_on_key: 'number',
    legal_document_carries_out_check: 'carriesOut',
  },
  rules: [notBefore({ start: 'effective_from', end: 'effective_to', field: 'effectiveTo', halfOpen: true })],
});

declareWriting(legalDocumentWriting, LegalDocument);
