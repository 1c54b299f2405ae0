import type { SelectOption } from '@nhipcau/ui';
import type { FilterOptionsFragment, ProjectsQuery } from '../../api/generated/graphql.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';
import { unitName } from '../../record/unit-name.ts';

export type ProjectFilterName = 'sector' | 'status' | 'commune' | 'country' | 'year' | 'provenance';

function keys({ rows }: FilterOptionsFragment, reader: Reader): readonly SelectOption[] {
  return rows.flatMap(({ keys: [key] }) =>
    key?.id == null ? [] : [{ value: key.id, label: keyLabel(key, reader) ?? key.id }],
  );
}

function codes(words: Readonly<Record<string, string>>): readonly SelectOption[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** What each field of the filter offers. */
export function projectOptions(
  { sectors, communes, countries, years }: ProjectsQuery,
  reader: Reader,
): Readonly<Record<ProjectFilterName, readonly SelectOption[]>> {
  const { language } = reader;
  const byLabel = (a: SelectOption, b: SelectOption) => a.label.localeCompare(b.label, language);
  return {
    sector: sectors.nodes.map((sector) => ({ value: sector.code, label: nameIn(language, sector) })),
    status: codes(MESSAGES[language].codes.projectStatus),
    commune: communes.nodes.map((unit) => ({ value: unit.unitId, label: unitName(language, unit) })),
    country: [...keys(countries, reader)].sort(byLabel),
    year: [...keys(years, reader)].sort((a, b) => b.value.localeCompare(a.value)),
    provenance: codes(MESSAGES[language].codes.provenance),
  };
}
