import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { enumeration } from '../enumeration.ts';
import { CodeFilter, DateFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { comparing, defineFilter } from '../filter/filter.ts';
import { connect, listArguments, listed } from '../list/connection.ts';
import { by, defineList } from '../list/list.ts';
import type { Children, Row } from '../loading/loaders.ts';
import { LegalDocument, Organisation, Source } from '../node/node-types.ts';
import { Provenance } from '../source/provenance.ts';
import { sourceOf } from '../source/source.ts';

const LegalDocumentKind = enumeration<Row<'legal_document'>['kind']>(
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

const carriesOut: Children<'legal_document_carries_out'> = {
  table: 'legal_document_carries_out',
  parent: 'legal_document_id',
  orderBy: ['carried_out_id'],
};
const carriedOutBy: Children<'legal_document_carries_out'> = {
  table: 'legal_document_carries_out',
  parent: 'carried_out_id',
  orderBy: ['legal_document_id'],
};

async function documents(ids: readonly string[], { load }: Context): Promise<Row<'legal_document'>[]> {
  const found = await load.all('legal_document', 'id', ids);
  return found.toSorted((a, b) => a.issued_on.localeCompare(b.issued_on) || a.number.localeCompare(b.number));
}

builder.node(LegalDocument, {
  description: 'A rule that the work goes by.',
  id: { resolve: ({ id }) => id, description: 'The node id.' },
  loadOne: (id: string, { load }) => load.one('legal_document', 'id', id),
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its number and sign.' }),
    kind: t.expose('kind', { type: LegalDocumentKind.ref, description: 'What kind of document it is.' }),
    title: t.exposeString('title', { description: 'What it is about, in Vietnamese.' }),
    titleEn: t.exposeString('title_en', { description: 'What it is about, in English.' }),
    issuer: t.field({
      type: Organisation,
      nullable: true,
      description: 'Who issued it.',
      resolve: ({ issuer_id }, _args, { load }) => load.one('organisation', 'id', issuer_id),
    }),
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
    carriesOut: t.field({
      type: [LegalDocument],
      description: 'The documents that it carries out, oldest first.',
      resolve: async ({ id }, _args, context) => {
        const rows = await context.load.children(carriesOut, id);
        return documents(
          rows.map((row) => row.carried_out_id),
          context,
        );
      },
    }),
    carriedOutBy: t.field({
      type: [LegalDocument],
      description: 'The documents that carry it out, oldest first.',
      resolve: async ({ id }, _args, context) => {
        const rows = await context.load.children(carriedOutBy, id);
        return documents(
          rows.map((row) => row.legal_document_id),
          context,
        );
      },
    }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.field({ type: Source, description: 'The source of its facts.', resolve: sourceOf }),
  }),
});

const filter = defineFilter('LegalDocumentFilter', 'Which documents.', () => ({
  number: comparing(CodeFilter, 'number', 'Its number and sign.'),
  kind: comparing(LegalDocumentKind.filter, 'kind', 'What kind of document.'),
  title: comparing(TextFilter, 'title', 'What it is about.'),
  issuedOn: comparing(DateFilter, 'issued_on', 'The day of issue.'),
  provenance: comparing(Provenance.filter, 'provenance', 'Where its facts come from.'),
}));

const legalDocuments = listed(
  defineList({
    name: 'LegalDocument',
    table: 'legal_document',
    filter,
    orderFields: {
      ISSUED_ON: { type: 'date', column: 'issued_on', description: 'By the day of issue.' },
      NUMBER: { type: 'text', column: 'number', description: 'By number.' },
    },
    defaultOrder: [by('ISSUED_ON', 'DESC')],
  }),
  LegalDocument,
);

builder.queryField('legalDocuments', (t) =>
  t.field({
    type: legalDocuments.connection,
    description: 'The rules that the work goes by.',
    args: listArguments(legalDocuments.list),
    resolve: (_root, args, context) => connect(legalDocuments, args, context),
  }),
);
