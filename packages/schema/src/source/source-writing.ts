import { Source } from '../node/node-types.ts';
import { declareWriting } from '../write/declare-writing.ts';
import { day } from '../write/field/choice.ts';
import { text, webAddress } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { writableRecord } from '../write/writable-record.ts';

/** What can be written of a source. What people make is of what people enter. */
export const sourceWriting = writableRecord('source', {
  typename: 'Source',
  noun: 'a source',
  fields: {
    title: text('title', { required: true, max: 500, description: 'What it is called, in Vietnamese.' }),
    titleEn: text('title_en', {
      otherwise: 'title',
      max: 500,
      description: 'What it is called, in English; the Vietnamese where none is given.',
    }),
    publisher: text('publisher', { max: 300, description: 'Who published it.' }),
    author: text('author', { max: 300, description: 'Who wrote it.' }),
    url: webAddress('url', { description: 'Where it stands.' }),
    publishedOn: day('published_on', { description: 'The day of publication.' }),
    coversFrom: day('covers_from', { description: 'First day of the period that it speaks of.' }),
    coversTo: day('covers_to', { description: 'The day after the last of the period that it speaks of.' }),
    note: text('note', {
      max: 5_000,
      lines: true,
      description: 'What a reader should know of it, in Vietnamese.',
    }),
    noteEn: text('note_en', {
      max: 5_000,
      lines: true,
      description: 'What a reader should know of it, in English.',
    }),
  },
  rules: [notBefore({ start: 'covers_from', end: 'covers_to', field: 'coversTo', halfOpen: true })],
  complete: async ({ before }) => ({ provenance: before?.provenance ?? 'ENTERED' }),
});

declareWriting(sourceWriting, Source);
