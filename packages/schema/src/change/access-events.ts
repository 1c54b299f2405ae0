import { by, comparing } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import { DateFilter, TextFilter } from '../filter/comparison-inputs.ts';
import type { Row } from '../models/row.ts';

const AccessKind = enumeration<Row<'access_event'>['kind']>('AccessKind', 'What was taken out.', {
  EXPORT: 'A list as a file.',
  PERSONAL_DATA: 'Personal data, such as the contacts of an organisation.',
});

const AccessEvent = builder.kyselyRef('access_event', 'AccessEvent');

builder.kyselyObject('access_event', {
  name: 'AccessEvent',
  description:
    'A list that was taken as a file, or personal data that were read. Noted by the server before it gives them.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AccessKind.ref, description: 'What was taken out.' }),
    personName: t.exposeString('person_name', {
      nullable: true,
      description: 'What whoever took it was called then; null for programs of the office.',
    }),
    operation: t.exposeString('operation', {
      description: 'The operation by its name, or by the field that it asks for.',
    }),
    subject: t.exposeString('subject', { nullable: true, description: 'What was asked for of it.' }),
    rowCount: t.exposeInt('row_count', {
      nullable: true,
      description: 'How many records there were; null where that is not known.',
    }),
    happenedAt: t.expose('happened_at', { type: 'DateTime', description: 'When.' }),
  }),
});

const filter = builder.kyselyFilter('AccessEventFilter', 'What was taken out.', () => ({
  kind: comparing(AccessKind.filter, 'kind', 'A file or personal data.'),
  personName: comparing(TextFilter, 'person_name', 'What whoever took it was called then.'),
  happenedOn: comparing(
    DateFilter,
    (alias) => sql`(${sql.ref(`${alias}.happened_at`)} at time zone 'Asia/Ho_Chi_Minh')::date`,
    'The day on which it was taken.',
  ),
}));

const accessEvents = builder.kyselyList('access_event', {
  name: 'AccessEvent',
  node: AccessEvent,
  filter,
  orderFields: { HAPPENED: { type: 'int8', column: 'id', description: 'By when it was taken.' } },
  defaultOrder: [by('HAPPENED', 'DESC')],
});

builder.queryField('accessEvents', (t) =>
  t.kyselyConnection({
    list: accessEvents,
    description: 'Who took what as a file and who read personal data, the last first.',
  }),
);
