import { DateField, SearchField, SelectField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { MESSAGES } from '../../i18n/messages.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { RECORD_TYPES } from './change-filter.ts';
import { CHANGES_PATH } from './change-href.ts';
import { operationName, typeName } from './wording.ts';

/** Types of records that are made, changed and deleted by mutations of their own. */
const WRITTEN = RECORD_TYPES.slice(0, 11);

interface ChangeFilterFormProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** Narrows the trail; works before any script. */
export function ChangeFilterForm({ query, reader }: ChangeFilterFormProps): ReactNode {
  const { t, language } = reader;
  const operations = [
    ...Object.keys(MESSAGES[language].changes.operation),
    ...WRITTEN.flatMap((type) => ['create', 'update', 'delete'].map((verb) => `${verb}${type}`)),
  ];
  const day = (name: 'from' | 'to') => (
    <DateField name={name} label={t(`changes.filter.${name}`)} value={query[name] ?? ''} />
  );
  return (
    <FilterForm action={CHANGES_PATH} query={query} kept={['record']} reader={reader}>
      <SelectField
        name="type"
        label={t('changes.filter.type')}
        value={query.type ?? ''}
        any={t('frame.list.any')}
        options={RECORD_TYPES.map((value) => ({ value, label: typeName(value, reader) }))}
      />
      <SelectField
        name="operation"
        label={t('changes.filter.operation')}
        value={query.operation ?? ''}
        any={t('frame.list.any')}
        options={operations.map((value) => ({ value, label: operationName(value, reader) }))}
      />
      <SearchField
        name="person"
        label={t('changes.filter.person')}
        value={query.person ?? ''}
        placeholder={t('changes.filter.personHint')}
      />
      {day('from')}
      {day('to')}
    </FilterForm>
  );
}
