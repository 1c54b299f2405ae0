import type { InputFieldMap, SchemaTypes } from '@pothos/core';
import type { List } from '../list/list.ts';

/** The arguments of a list field: filter, order and search where the list has them, and the page. */
export function listArguments(
  builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes>,
  { filter, orderInput, search }: List,
): InputFieldMap {
  return builder.args((t) => ({
    ...(filter && { filter: t.field({ type: filter.ref, required: false, description: 'Which records.' }) }),
    ...(orderInput && {
      orderBy: t.field({
        type: [orderInput],
        required: false,
        description: 'In which order; the key decides between equals.',
      }),
    }),
    ...(search !== undefined && {
      search: t.string({
        required: false,
        description: 'Words that the record contains, whatever the case and the diacritics.',
      }),
    }),
    first: t.int({
      required: false,
      description: 'So many records from the start; 1 to 100, 20 by default.',
    }),
    after: t.string({ required: false, description: 'From behind the record with this cursor.' }),
    last: t.int({ required: false, description: 'So many records from the end; 1 to 100.' }),
    before: t.string({ required: false, description: 'Up to before the record with this cursor.' }),
  }));
}
