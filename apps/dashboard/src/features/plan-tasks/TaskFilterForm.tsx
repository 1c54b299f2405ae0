import { SearchField, SelectField, type SelectOption } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PlanTasksQuery, TaskOptionsFragment } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';
import { PLAN_TASKS_PATH } from './task-filter.ts';

interface TaskFilterFormProps {
  readonly query: Query;
  readonly options: Pick<PlanTasksQuery, 'years' | 'leads' | 'kinds'>;
  readonly reader: Reader;
}

export function TaskFilterForm({ query, options, reader }: TaskFilterFormProps): ReactNode {
  const { t } = reader;
  const field = (
    name: 'year' | 'lead' | 'state' | 'kind',
    label: string,
    choices: readonly SelectOption[],
  ) => (
    <SelectField
      name={name}
      label={label}
      value={query[name] ?? ''}
      any={t('frame.list.any')}
      options={choices}
    />
  );
  const years = [...choices(options.years, reader)].sort((a, b) => b.value.localeCompare(a.value));
  const states = [
    { value: 'finished', label: t('plan.finished') },
    ...(['DONE', 'DONE_LATE', 'OVERDUE', 'OPEN'] as const).map((value) => ({
      value,
      label: t(`codes.planTaskState.${value}`),
    })),
  ];
  return (
    <FilterForm action={PLAN_TASKS_PATH} query={query} kept={['plan', 'sector', 'order']} reader={reader}>
      <SearchField
        name="q"
        label={t('frame.list.search')}
        value={query.q ?? ''}
        placeholder={t('library.tasks.searchPlaceholder')}
      />
      {field('year', t('plan.years'), years)}
      {field('lead', t('plan.body'), choices(options.leads, reader))}
      {field('state', t('library.tasks.state'), states)}
      {field('kind', t('library.tasks.kind'), choices(options.kinds, reader))}
    </FilterForm>
  );
}

function choices({ rows }: TaskOptionsFragment, reader: Reader): readonly SelectOption[] {
  return rows.map(({ keys: [key] }) => ({ value: key?.id ?? 'none', label: keyLabel(key, reader) ?? '' }));
}
