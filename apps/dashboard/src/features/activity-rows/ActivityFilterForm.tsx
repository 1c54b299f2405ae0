import { SelectField, type SelectOption } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityOptionsFragment, ActivityRowsQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';

interface ActivityFilterFormProps {
  readonly query: Query;
  readonly options: Pick<ActivityRowsQuery, 'kinds' | 'countries' | 'years' | 'partnerKinds'>;
  readonly reader: Reader;
}

type FieldName = 'kind' | 'direction' | 'setting' | 'country' | 'partnerKind' | 'year';

export function ActivityFilterForm({ query, options, reader }: ActivityFilterFormProps): ReactNode {
  const { t } = reader;
  const field = (name: FieldName, choices: readonly SelectOption[]) => (
    <SelectField
      name={name}
      label={t(`rows.activityFilter.${name}`)}
      value={query[name] ?? ''}
      any={t('frame.list.any')}
      options={choices}
    />
  );
  const directions = (['INBOUND', 'OUTBOUND'] as const).map((value) => ({
    value,
    label: t(`codes.activityDirection.${value}`),
  }));
  const settings = (['HOSTED', 'ABROAD'] as const).map((value) => ({
    value,
    label: t(`codes.activitySetting.${value}`),
  }));
  const years = [...choices(options.years, reader)].sort((a, b) => b.value.localeCompare(a.value));
  return (
    <FilterForm action="/activities/rows" query={query} kept={['counterpart']} reader={reader}>
      {field('kind', choices(options.kinds, reader))}
      {field('direction', directions)}
      {field('setting', settings)}
      {field('country', choices(options.countries, reader))}
      {field('partnerKind', choices(options.partnerKinds, reader))}
      {field('year', years)}
    </FilterForm>
  );
}

function choices({ rows }: ActivityOptionsFragment, reader: Reader): readonly SelectOption[] {
  return rows.map(({ keys: [key] }) => ({ value: key?.id ?? 'none', label: keyLabel(key, reader) ?? '' }));
}
