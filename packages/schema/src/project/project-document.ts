import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import type { Row } from '../models/row.ts';
import { Provenance } from '../source/provenance.ts';

export const DocumentCategory = enumeration<Row<'project_document'>['category']>(
  'DocumentCategory',
  'What a document of a project is; categories of IATI’s code list of the same name.',
  {
    OBJECTIVES: 'Objectives (A02).',
    BUDGET: 'Budget (A05).',
    AGREEMENT: 'Memorandum of understanding or agreement (A09).',
    APPROVAL: 'The decision that approved it (no category of its own in IATI).',
    PROCUREMENT: 'Tender or contract (A10, A11).',
    PROGRESS_REPORT: 'Report while it runs (A07).',
    COMPLETION_REPORT: 'Report on its results at its end (A08).',
    EVALUATION: 'Evaluation (A07).',
  },
);

builder.kyselyNode('project_document', {
  name: 'ProjectDocument',
  description: 'A document of a project; what IATI calls a document link.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called, in Vietnamese.' }),
    titleEn: t.exposeString('title_en', { description: 'What it is called, in English.' }),
    category: t.expose('category', { type: DocumentCategory.ref, description: 'What it is.' }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'ISO 639-1 of the language that it is written in.',
    }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where it stands; null where only its title is known.',
    }),
    datedOn: t.expose('dated_on', { type: 'Date', nullable: true, description: 'The day that it bears.' }),
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'Where its facts come from.' }),
    source: t.relation('source', { description: 'The source of its facts.' }),
  }),
});
