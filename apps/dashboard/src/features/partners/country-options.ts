import type { SelectOption } from '@nhipcau/ui';
import type { PartnersQuery } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';

/** Countries from which money or people came, by name. */
export function countryOptions(
  { funders, counterparts }: Pick<PartnersQuery, 'funders' | 'counterparts'>,
  reader: Reader,
): readonly SelectOption[] {
  const labels = new Map<string, string>();
  for (const { keys } of [...funders.rows, ...counterparts.rows]) {
    const key = keys[0];
    if (key?.id != null) labels.set(key.id, keyLabel(key, reader) ?? key.id);
  }
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, reader.language));
}
