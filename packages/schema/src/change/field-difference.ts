import type { Rows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { builder } from '../builder.ts';
import { namedBy } from './named-by.ts';

interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly before_label: string | null;
  readonly before_label_en: string | null;
  readonly after_label: string | null;
  readonly after_label_en: string | null;
}

const text = { type: 'text', nullable: true } as const;

export const FieldDifference = builder.kyselyValue<Difference>('FieldDifference', {
  description: 'A field of a row, as it was before a change and as it was after.',
  columns: {
    field: { type: 'text', nullable: false },
    before: text,
    after: text,
    before_label: text,
    before_label_en: text,
    after_label: text,
    after_label_en: text,
  },
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The field, as the schema writes it: `titleEn`, `managingBody`.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description:
        'What it was, as text: keys of records, JSON for lists; `…` for anything of a contact, which is read there. Null where it was empty or not there.',
    }),
    after: t.exposeString('after', { nullable: true, description: 'What it became.' }),
    beforeLabel: t.exposeString('before_label', {
      nullable: true,
      description: 'What the record is called in Vietnamese that it named before, where there still is one.',
    }),
    beforeLabelEn: t.exposeString('before_label_en', { nullable: true, description: 'The same in English.' }),
    afterLabel: t.exposeString('after_label', {
      nullable: true,
      description: 'What the record is called in Vietnamese that it names after.',
    }),
    afterLabelEn: t.exposeString('after_label_en', { nullable: true, description: 'The same in English.' }),
  }),
});

/** What stands for the values of contacts: they are read where reading them is noted. */
const WITHHELD = '…';

/** `managing_body_id` as `managingBody`. */
const fieldName = sql`lower(left(word, 1)) || substr(word, 2)`;

/** The fields in which an event's row differs before and after; of a row that was made or deleted all that were filled. */
export function differencesOf(event: Rows): RawBuilder<unknown> {
  const before = event.column('before');
  const after = event.column('after');
  const value = (row: RawBuilder<unknown>) => sql`(${row} ->> key)`;
  const told = (row: RawBuilder<unknown>) => sql`
    case when ${event.column('table_name')} = 'contact' and ${value(row)} is not null then ${sql.lit(WITHHELD)}
    else ${value(row)} end
  `;
  const named = (row: RawBuilder<unknown>, english: boolean) =>
    namedBy(event.column('table_name'), value(row), english);
  return sql`
    select ${fieldName} as field, ${told(before)} as before, ${told(after)} as after,
      ${named(before, false)} as before_label, ${named(before, true)} as before_label_en,
      ${named(after, false)} as after_label, ${named(after, true)} as after_label_en
    from jsonb_object_keys(coalesce(${before}, '{}') || coalesce(${after}, '{}')) as key,
      replace(initcap(replace(regexp_replace(key, '_(id|code)$', ''), '_', ' ')), ' ', '') as word
    where ${value(before)} is distinct from ${value(after)}
  `;
}
