import { DateField, SearchField, SelectField, type SelectOption } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityChoicesFragment, ActivityOptionsFragment } from '../../api/generated/graphql.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';

interface ActivityFilterFormProps {
  /** The page that is narrowed. */
  readonly action: string;
  readonly query: Query;
  readonly options: ActivityChoicesFragment;
  readonly reader: Reader;
}

type FieldName = 'kind' | 'direction' | 'setting' | 'country' | 'partnerKind' | 'lead' | 'year';

/** What the address may name besides the form's own fields. */
const KEPT = [
  'counterpart',
  'counterpartUnit',
  'place',
  'project',
  'twinning',
  'record',
  'view',
  'measure',
  'order',
  'at',
];

export function ActivityFilterForm({ action, query, options, reader }: ActivityFilterFormProps): ReactNode {
  const { t } = reader;
  const { activityKind, activityDirection, activitySetting } = MESSAGES[reader.language].codes;
  const field = (name: FieldName, offered: readonly SelectOption[]) => (
    <SelectField
      name={name}
      label={t(`rows.activityFilter.${name}`)}
      value={query[name] ?? ''}
      any={t('frame.list.any')}
      options={offered}
    />
  );
  const day = (name: 'from' | 'to') => (
    <DateField name={name} label={t(`rows.activityFilter.${name}`)} value={query[name] ?? ''} />
  );
  const years = [...choices(options.years, reader)].sort((a, b) => b.value.localeCompare(a.value));
  return (
    <FilterForm action={action} query={query} kept={KEPT} many reader={reader}>
      <SearchField
        name="q"
        label={t('frame.list.search')}
        value={query.q ?? ''}
        placeholder={t('rows.activitySearch')}
      />
      {field('kind', codes(activityKind))}
      {field('direction', codes(activityDirection))}
      {field('setting', codes(activitySetting))}
      {field('country', choices(options.countries, reader))}
      {field('partnerKind', choices(options.partnerKinds, reader))}
      {field('lead', choices(options.leads, reader))}
      {field('year', years)}
      {day('from')}
      {day('to')}
    </FilterForm>
  );
}

function codes(words: Readonly<Record<string, string>>): readonly SelectOption[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function choices({ rows }: ActivityOptionsFragment, reader: Reader): readonly SelectOption[] {
  return rows.map(({ keys: [key] }) => ({ value: key?.id ?? 'none', label: keyLabel(key, reader) ?? '' }));
}
