import { DateField, SearchField, SelectField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { ACCESS_KINDS } from './access-filter.ts';
import { ACCESS_PATH } from './access-path.ts';

interface AccessFilterFormProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** Narrows the access log; works before any script. */
export function AccessFilterForm({ query, reader }: AccessFilterFormProps): ReactNode {
  const { t } = reader;
  return (
    <FilterForm action={ACCESS_PATH} query={query} kept={[]} reader={reader}>
      <SelectField
        name="kind"
        label={t('access.what')}
        value={query.kind ?? ''}
        any={t('frame.list.any')}
        options={ACCESS_KINDS.map((value) => ({ value, label: t(`access.kind.${value}`) }))}
      />
      <SearchField
        name="person"
        label={t('access.person')}
        value={query.person ?? ''}
        placeholder={t('access.personHint')}
      />
      <DateField name="from" label={t('access.from')} value={query.from ?? ''} />
      <DateField name="to" label={t('access.to')} value={query.to ?? ''} />
    </FilterForm>
  );
}
