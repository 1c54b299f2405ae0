import { Attachment } from '../node/node-types.ts';
import { declareChanging, declareDeleting } from '../write/declare-writing.ts';
import { text } from '../write/field/text.ts';
import { writePayload } from '../write/payloads.ts';
import { writableRecord } from '../write/writable-record.ts';

/** What can be written of a file: what is said of it. Another file is another attachment. */
const attachmentWriting = writableRecord('attachment', {
  typename: 'Attachment',
  noun: 'an attachment',
  fields: {
    caption: text('caption', { max: 500, description: 'What it shows, in Vietnamese.' }),
    captionEn: text('caption_en', { max: 500, description: 'What it shows, in English.' }),
  },
});

declareChanging(attachmentWriting, writePayload('Attachment', Attachment, 'an attachment'));
declareDeleting(attachmentWriting);
