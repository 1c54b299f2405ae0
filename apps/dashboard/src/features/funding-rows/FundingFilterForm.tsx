import { SelectField, type SelectOption } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { FilterOptionsFragment, FundingMeasure, FundingRowsQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel } from '../../record/key-label.ts';
import { NOT_STATED } from './funding-filter.ts';

interface FundingFilterFormProps {
  readonly query: Query;
  readonly measure: FundingMeasure;
  readonly options: Pick<FundingRowsQuery, 'sectors' | 'years' | 'countries' | 'kinds'>;
  readonly reader: Reader;
}

const KEPT = ['funder', 'funders', 'channel', 'project', 'place', 'commune', 'provenance', 'from', 'to'];

export function FundingFilterForm({ query, measure, options, reader }: FundingFilterFormProps): ReactNode {
  const { t } = reader;
  const field = (name: 'sector' | 'year' | 'country' | 'kind', rows: readonly SelectOption[]) => (
    <SelectField
      name={name}
      label={t(`rows.filter.${name}`)}
      value={query[name] ?? ''}
      any={t('frame.list.any')}
      options={rows}
    />
  );
  const newestFirst = (a: SelectOption, b: SelectOption) => b.value.localeCompare(a.value);
  return (
    <FilterForm action="/funding/rows" query={query} kept={KEPT} reader={reader}>
      <SelectField
        name="measure"
        label={t('rows.filter.measure')}
        value={measure}
        options={(['COMMITTED', 'DISBURSED', 'EXPENDED'] as const).map((value) => ({
          value,
          label: t(`codes.measure.${value}`),
        }))}
      />
      {field('sector', choices(options.sectors, reader))}
      {field('year', [...choices(options.years, reader)].sort(newestFirst))}
      {field('country', choices(options.countries, reader))}
      {field('kind', choices(options.kinds, reader))}
    </FilterForm>
  );
}

function choices({ rows }: FilterOptionsFragment, reader: Reader): readonly SelectOption[] {
  return rows.map(({ keys: [key] }) => ({
    value: key?.id ?? NOT_STATED,
    label: keyLabel(key, reader) ?? '',
  }));
}
