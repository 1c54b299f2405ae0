import { day } from '../write/field/choice.ts';
import { wholeNumber } from '../write/field/number.ts';
import { reference } from '../write/field/reference.ts';
import { text } from '../write/field/text.ts';
import { notBefore } from '../write/rule/not-before.ts';
import { writableRecord } from '../write/writable-record.ts';

/** What can be written of a progress update. */
export const progressUpdateWriting = writableRecord('progress_update', {
  typename: 'ProgressUpdate',
  noun: 'a progress update',
  fields: {
    project: reference('project_id', 'Project', {
      required: true,
      description: 'The project that it reports of.',
    }),
    periodStart: day('period_start', { required: true, description: 'First day of what it reports.' }),
    periodEnd: day('period_end', {
      required: true,
      description: 'Last day of what it reports, not before the first.',
    }),
    text: text('text', {
      required: true,
      max: 20_000,
      lines: true,
      description: 'What was done and what came of it.',
    }),
    peopleReached: wholeNumber('people_reached', {
      min: 0,
      max: 10_000_000,
      description: 'How many people were reached.',
    }),
    expectedEnd: day('expected_end', {
      description: 'When the project is now expected to end, where that is to be said.',
    }),
  },
  rules: [notBefore({ start: 'period_start', end: 'period_end', field: 'periodEnd' })],
});
