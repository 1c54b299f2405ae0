import { type RawBuilder, sql } from 'kysely';
import { builder } from '../builder.ts';
import { nodeIdSql } from '../node/node-id-sql.ts';
import { editable } from '../viewer/editable.ts';

const text = { type: 'text', nullable: false } as const;

/** Where a file is served, below the address of the API and of the dashboard alike. */
const pathSql = (id: RawBuilder<unknown>, rest: RawBuilder<unknown>) =>
  sql`'/files/' || ${nodeIdSql('Attachment', id)} || ${rest}`;

builder.kyselyNode('attachment', {
  name: 'Attachment',
  description: 'A file that belongs to a record: a photograph, a PDF, a document.',
  id: { description: 'The node id.' },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What the file is called, with its ending.' }),
    mediaType: t.exposeString('media_type', { description: 'What it is, by its content: `image/jpeg`.' }),
    size: t.exposeInt('size_bytes', { description: 'How many bytes it has, as it is kept.' }),
    width: t.exposeInt('width', { nullable: true, description: 'Of an image: how many pixels wide.' }),
    height: t.exposeInt('height', { nullable: true, description: 'Of an image: how many pixels high.' }),
    caption: t.exposeString('caption', { nullable: true, description: 'What it shows, in Vietnamese.' }),
    captionEn: t.exposeString('caption_en', { nullable: true, description: 'What it shows, in English.' }),
    uploadedAt: t.expose('uploaded_at', { type: 'DateTime', description: 'When it was attached.' }),
    uploadedBy: t.exposeString('uploaded_by_name', {
      nullable: true,
      description: 'What whoever attached it was called then; null for programs of the office.',
    }),
    path: t.expression({
      type: 'String',
      column: text,
      expression: (rows) => pathSql(rows.column('id'), sql`'/' || ${rows.column('slug')}`),
      description: 'Where the file is, below the address of the API; with the viewer’s rights.',
    }),
    thumbnailPath: t.expression({
      type: 'String',
      nullable: true,
      column: { ...text, nullable: true },
      expression: (rows) => sql`case when ${rows.column('thumbnail')} is not null
        then ${pathSql(rows.column('id'), sql`'/small/' || ${rows.column('slug')}`)} end`,
      description: 'The same of an image in small, 400 pixels at most, as WebP.',
    }),
    project: t.relation('project', { description: 'The project that it belongs to.' }),
    activity: t.relation('activity', { description: 'The activity that it belongs to.' }),
    registration: t.relation('registration', { description: 'The paper of an organisation that it is.' }),
    legalDocument: t.relation('legalDocument', { description: 'The rule or decision that it belongs to.' }),
    planTask: t.relation('planTask', { description: 'The task of a plan that it belongs to.' }),
    progressUpdate: t.relation('progressUpdate', {
      description: 'The report of a partner that it belongs to.',
    }),
    ...editable(t),
  }),
});
