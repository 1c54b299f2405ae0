import { reference } from './reference.ts';

/** Where the facts of a record are from: every record that carries a source is given it alike. */
export const source = reference('source_id', 'Source', {
  filled: true,
  description: 'The source of its facts, of what people enter; the office’s own unless told.',
});
