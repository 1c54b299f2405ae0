import { by, comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { historyOf } from '../change/history-of.ts';
import { CodeFilter, TextFilter } from '../filter/comparison-inputs.ts';
import { Source } from '../node/node-types.ts';
import { editable } from '../viewer/editable.ts';
import { Provenance } from './provenance.ts';

builder.kyselyNode('source', {
  name: 'Source',
  description:
    'Where the facts of records come from: a cited document, a person, a file, or invention for demonstration.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    provenance: t.expose('provenance', { type: Provenance.ref, description: 'What kind of source it is.' }),
    title: t.exposeString('title', { description: 'What it is called, in Vietnamese.' }),
    titleEn: t.exposeString('title_en', { description: 'What it is called, in English.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    author: t.exposeString('author', { nullable: true, description: 'Who wrote it.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it stands.' }),
    publishedOn: t.expose('published_on', {
      type: 'Date',
      nullable: true,
      description: 'The day of publication.',
    }),
    coversFrom: t.expose('covers_from', {
      type: 'Date',
      nullable: true,
      description: 'First day of the period that it speaks of.',
    }),
    coversTo: t.expose('covers_to', {
      type: 'Date',
      nullable: true,
      description: 'The day after the last of the period that it speaks of.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know of it, in Vietnamese.',
    }),
    noteEn: t.exposeString('note_en', {
      nullable: true,
      description: 'What a reader should know of it, in English.',
    }),
    history: historyOf(t, 'source'),
    ...editable(t),
  }),
});

const filter = builder.kyselyFilter('SourceFilter', 'Which sources.', () => ({
  provenance: comparing(Provenance.filter, 'provenance', 'What kind of source.'),
  title: comparing(TextFilter, 'title', 'Its Vietnamese title.'),
  publisher: comparing(CodeFilter, 'publisher', 'Who published it.'),
}));

const sources = builder.kyselyList('source', {
  name: 'Source',
  filter,
  orderFields: {
    TITLE: { type: 'text', column: 'title', description: 'By Vietnamese title.' },
    PUBLISHED_ON: { type: 'date', column: 'published_on', description: 'By the day of publication.' },
  },
  defaultOrder: [by('TITLE')],
  node: Source,
});

builder.queryField('sources', (t) =>
  t.kyselyConnection({ list: sources, description: 'Where the records come from.' }),
);
