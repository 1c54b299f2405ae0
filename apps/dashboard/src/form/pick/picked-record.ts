import type { Language } from '@nhipcau/ui';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import { unitName } from '../../record/unit-name.ts';
import type { Picked } from './picked.ts';

/** What a form has of a record that it opens with. */
type PickedRecord = Pick<Picked, 'value' | 'name'>;

type Named = { readonly id: string } & Parameters<typeof nameIn>[1];
type Titled = { readonly id: string } & Parameters<typeof titleIn>[1];
type Unit = { readonly id: string } & Parameters<typeof unitName>[1];

export function pickedRecord(language: Language, record: Named | Titled): PickedRecord {
  return {
    value: record.id,
    name: 'title' in record ? titleIn(language, record) : nameIn(language, record),
  };
}

export function pickedUnit(language: Language, unit: Unit): PickedRecord {
  return { value: unit.id, name: unitName(language, unit) };
}
