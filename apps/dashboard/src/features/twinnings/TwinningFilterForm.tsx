import { SearchField, SelectField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityOptionsFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';
import { TWINNING_LEVELS, TWINNINGS_PATH } from './twinning-filter.ts';

interface TwinningFilterFormProps {
  readonly query: Query;
  /** The countries with which there are activities. */
  readonly options: ActivityOptionsFragment;
  readonly reader: Reader;
}

const NEIGHBOURS: readonly (string | null | undefined)[] = ['CN', 'LA'];

export function TwinningFilterForm({ query, options, reader }: TwinningFilterFormProps): ReactNode {
  const { t } = reader;
  const any = t('frame.list.any');
  const countries = options.rows
    .filter(({ keys: [key] }) => NEIGHBOURS.includes(key?.id))
    .map(({ keys: [key] }) => ({ value: key?.id ?? '', label: keyLabel(key, reader) ?? '' }));
  return (
    <FilterForm action={TWINNINGS_PATH} query={query} kept={['order']} reader={reader}>
      <SearchField
        name="q"
        label={t('frame.list.search')}
        value={query.q ?? ''}
        placeholder={t('activities.twinning.search')}
      />
      <SelectField
        name="level"
        label={t('activities.twinning.level')}
        value={query.level ?? ''}
        any={any}
        options={TWINNING_LEVELS.map((value) => ({ value, label: t(`activities.twinning.levels.${value}`) }))}
      />
      <SelectField
        name="country"
        label={t('rows.activityFilter.country')}
        value={query.country ?? ''}
        any={any}
        options={countries}
      />
      <SelectField
        name="state"
        label={t('activities.twinning.stateLabel')}
        value={query.state ?? ''}
        any={any}
        options={(['lasting', 'ended'] as const).map((value) => ({
          value,
          label: t(`activities.twinning.state.${value}`),
        }))}
      />
    </FilterForm>
  );
}
