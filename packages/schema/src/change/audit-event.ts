import { by, column, comparing } from '@nhipcau/pothos-kysely';
import { builder } from '../builder.ts';
import { enumeration } from '../enumeration.ts';
import { CodeFilter, IdFilter } from '../filter/comparison-inputs.ts';
import type { Row } from '../models/row.ts';
import { differencesOf, FieldDifference } from './field-difference.ts';
import { recordIdSql, recordNameOf, recordTypeOf, typenameSql } from './record-types.ts';

export const AuditOperation = enumeration<Row<'audit_event'>['operation']>(
  'AuditOperation',
  'What was done with a row.',
  {
    INSERT: 'It was made.',
    UPDATE: 'It was changed.',
    DELETE: 'It was deleted.',
  },
);

export const AuditEvent = builder.kyselyRef('audit_event', 'AuditEvent');

builder.kyselyObject('audit_event', {
  name: 'AuditEvent',
  description:
    'A row that a change made, changed or deleted, from what to what. Written by the database itself.',
  fields: (t) => ({
    operation: t.expose('operation', { type: AuditOperation.ref, description: 'What was done with it.' }),
    typename: t.expression({
      type: 'String',
      column: { type: 'text', nullable: false },
      expression: (rows) => typenameSql(rows.column('table_name')),
      description: 'What kind of row: `Project`, or what belongs to a record, such as `ProjectSector`.',
    }),
    recordTypename: t.expression({
      type: 'String',
      column: { type: 'text', nullable: false },
      expression: (rows) => typenameSql(rows.column('record_table')),
      description: 'The type of the record that it belongs to.',
    }),
    recordId: t.expression({
      type: 'ID',
      nullable: true,
      column: { type: 'text', nullable: true },
      expression: (rows) => recordIdSql(rows.column('record_table'), rows.column('record_id')),
      description: 'The node id of that record, whether it is still there or not; null for what has none.',
    }),
    record: t.field({
      type: builder.nodeInterfaceRef(),
      nullable: true,
      select: ['record_table', 'record_id'],
      description: 'That record as it stands now; null where it is no longer there.',
      resolve: ({ record_table, record_id }) => {
        const typename = recordTypeOf(record_table);
        return typename === null ? null : { __typename: typename, id: record_id };
      },
    }),
    recordVersion: t.exposeInt('record_version', {
      nullable: true,
      description: 'The version that the row had after it, where rows of its kind have one.',
    }),
    differences: t.rows({
      type: [FieldDifference],
      source: differencesOf,
      orderBy: ['field'],
      description: 'The fields that differ, and all that were filled of a row that was made or deleted.',
    }),
  }),
});

const filter = builder.kyselyFilter('AuditEventFilter', 'Which events.', () => ({
  record: comparing(IdFilter, 'record', 'The node id of the record that the row belongs to.', {
    decode: (id) => recordNameOf(String(id)),
  }),
  recordTypename: comparing(
    CodeFilter,
    (alias) => typenameSql(column(alias, 'record_table')),
    'The type of that record.',
  ),
  operation: comparing(AuditOperation.filter, 'operation', 'What was done with it.'),
}));

export const auditEventFilter = filter;

export const auditEvents = builder.kyselyList('audit_event', {
  name: 'AuditEvent',
  node: AuditEvent,
  filter,
  orderFields: { HAPPENED: { type: 'int8', column: 'id', description: 'By when it happened.' } },
  defaultOrder: [by('HAPPENED')],
});
