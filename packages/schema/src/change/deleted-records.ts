import { by, type Compilation } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { recordIdSql, typenameSql } from './record-types.ts';

interface DeletedRow {
  readonly event_id: string;
  readonly record_table: string;
  readonly record_id: string;
  readonly label: string;
  readonly label_en: string;
  readonly change_id: string;
}

const text = { type: 'text', nullable: false } as const;
const columns = {
  event_id: { type: 'int8', nullable: false },
  record_table: text,
  record_id: text,
  label: text,
  label_en: text,
  change_id: { type: 'uuid', nullable: false },
} as const;

const DeletedRecord = builder.kyselyValue<DeletedRow>('DeletedRecord', {
  description: 'A record that is no longer there. Reverting the change that deleted it brings it back.',
  columns,
  relations: (r) => ({ change: r.one('change', { change_id: 'id' }, { required: true }) }),
  fields: (t) => ({
    typename: t.expression({
      type: 'String',
      column: text,
      expression: (rows) => typenameSql(rows.column('record_table')),
      description: 'The type that it was of.',
    }),
    recordId: t.expression({
      type: 'ID',
      nullable: true,
      column: { type: 'text', nullable: true },
      expression: (rows) => recordIdSql(rows.column('record_table'), rows.column('record_id')),
      description: 'The node id that it had, and has again when it is restored.',
    }),
    label: t.exposeString('label', { description: 'What it was called, in Vietnamese where it was.' }),
    labelEn: t.exposeString('label_en', { description: 'What it was called, in English where it was.' }),
    change: t.relation('change', { description: 'Who deleted it, when and why.' }),
  }),
});

/** What a row was called, by whichever of these it has. */
const called = (names: readonly string[]) =>
  sql`coalesce(${sql.join(names.map((name) => sql`event.before ->> ${sql.lit(name)}`))}, event.record_id)`;

const deleted = builder.kyselyDerivedList('DeletedRecord', {
  node: DeletedRecord,
  columns,
  key: 'event_id',
  orderFields: { DELETED: { type: 'int8', column: 'event_id', description: 'By when it was deleted.' } },
  defaultOrder: [by('DELETED', 'DESC')],
  source: (_argument, compilation: Compilation) => sql`(
    select event.id as event_id, event.record_table, event.record_id, event.change_id,
      ${called(['title', 'name', 'number', 'code', 'description'])} as label,
      ${called(['title_en', 'name_en', 'title', 'name', 'number', 'code', 'description_en'])} as label_en
    from audit_event as event
    where ${compilation.within('audit_event', 'event', [
      sql`event.operation = 'DELETE' and event.table_name = event.record_table`,
      sql`event.record_table <> 'locked_period'`,
      sql`not exists (
        select from audit_event as later
        where later.record = event.record and later.table_name = event.table_name and later.id > event.id
      )`,
    ])}
  )`,
});

builder.queryField('deletedRecords', (t) =>
  t.kyselyConnection({
    list: deleted,
    description: 'The records that were deleted and are not there now, the last first.',
  }),
);
