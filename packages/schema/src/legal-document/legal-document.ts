import { by, column, comparing } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { enumeration } from '../enumeration.ts';
import { comparingNodeId } from '../filter/comparing-node-id.ts';
import { CodeFilter, DateFilter, TextFilter } from '../filter/comparison-inputs.ts';
import type { Row } from '../models/row.ts';
import { LegalDocument } from '../node/node-types.ts';
import { organisationFilter } from '../organisation/organisation-filter.ts';
import { Provenance } from '../source/provenance.ts';
import { editable } from '../viewer/editable.ts';

export const LegalDocumentKind = enumeration<Row<'legal_document'>['kind']>(
  'LegalDocumentKind',
  'What kind of document it is.',
  {
    DIRECTIVE: 'Directive (Chỉ thị).',
    ACTION_PROGRAMME: 'Action programme (Chương trình hành động).',
    DECISION: 'Decision (Quyết định).',
    DECREE: 'Decree (Nghị định).',
    RESOLUTION: 'Resolution (Nghị quyết).',
    PLAN: 'Plan (Kế hoạch).',
    REGULATION: 'Regulation (Quy chế).',
  },
);

builder.kyselyNode('legal_document', {
  name: 'LegalDocument',
  description: 'A rule that the work goes by.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its number and sign.' }),
    kind: t.expose('kind', { type: LegalDocumentKind.ref, description: 'What kind of document it is.' }),
    title: t.exposeString('title', { description: 'What it is about, in Vietnamese.' }),
    titleEn: t.exposeString('title_en', { description: 'What it is about, in English.' }),
    issuer: t.relation('issuer', { description: 'Who issued it.' }),
    issuedOn: t.expose('issued_on', { type: 'Date', description: 'The day of issue.' }),
    effectiveFrom: t.expose('effective_from', {
      type: 'Date',
      nullable: true,
      description: 'First day on which it holds.',
    }),
    effectiveTo: t.expose('effective_to', {
      type: 'Date',
      nullable: true,
      description: 'The day after the last on which it holds.',
    }),
    carriesOut: t.relation('carriesOut', { description: 'The documents that it carries out, oldest first.' }),
    carriedOutBy: t.relation('carriedOutBy', {
      description: 'The documents that carry it out, oldest first.',
    }),
    plans: t.relation('plans', { description: 'The annual plans that it issued.' }),
    attachments: t.relation('attachments', { description: 'The files that belong to it, the first first.' }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
    history: historyOf(t, 'legal_document'),
    ...editable(t),
  }),
});

const filter = builder.kyselyFilter('LegalDocumentFilter', 'Which documents.', () => ({
  id: comparingNodeId('LegalDocument', 'id', 'Its node id.'),
  number: comparing(CodeFilter, 'number', 'Its number and sign.'),
  kind: comparing(LegalDocumentKind.filter, 'kind', 'What kind of document.'),
  title: comparing(TextFilter, 'title', 'What it is about.'),
  issuedOn: comparing(DateFilter, 'issued_on', 'The day of issue.'),
  titleEn: comparing(TextFilter, 'title_en', 'What it is about, in English.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
  issuer: builder.kyselyRelationFilter(
    'legal_document',
    'issuer',
    () => organisationFilter,
    'Who issued it.',
  ),
}));

const legalDocuments = builder.kyselyList('legal_document', {
  name: 'LegalDocument',
  filter,
  orderFields: {
    ISSUED_ON: { type: 'date', column: 'issued_on', description: 'By the day of issue.' },
    NUMBER: { type: 'text', column: 'number', description: 'By number.' },
    TITLE: { type: 'text', column: 'search_name', description: 'By Vietnamese title.' },
    KIND: {
      type: 'text',
      column: (alias) => sql`${column(alias, 'kind')}::text`,
      description: 'By kind.',
    },
  },
  defaultOrder: [by('ISSUED_ON', 'DESC')],
  search: 'search_text',
  node: LegalDocument,
});

builder.queryField('legalDocuments', (t) =>
  t.kyselyConnection({ list: legalDocuments, description: 'The rules that the work goes by.' }),
);
