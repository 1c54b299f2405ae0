import { SelectField, type SelectOption } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { FundingOptionsQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import { FUNDING_FILTERS } from '../funding-rows/funding-filter.ts';
import { DIMENSION_NAMES } from './explore-dimension.ts';
import { FUNDING_PATH } from './explore-state.ts';
import type { Saying } from './said.ts';

interface ExploreFormProps {
  readonly years: FundingOptionsQuery['year'];
  readonly saying: Saying;
}

const KEPT = ['chart', ...FUNDING_FILTERS.filter((name) => name !== 'from' && name !== 'to')];

function yearOptions({ rows }: FundingOptionsQuery['year'], query: Query): readonly SelectOption[] {
  const chosen = ['from', 'to', 'compareFrom', 'compareTo'].flatMap((name) => query[name] ?? []);
  const years = new Set([...rows.flatMap(({ keys: [key] }) => key?.id ?? []), ...chosen]);
  return [...years].sort().map((value) => ({ value, label: value }));
}

/** What is grouped, measured and compared; what narrows is chosen in the charts. */
export function ExploreForm({ years, saying: { query, state, reader } }: ExploreFormProps): ReactNode {
  const { t } = reader;
  const dimensions = DIMENSION_NAMES.map((value) => ({ value, label: t(`rows.filter.${value}`) }));
  const options = yearOptions(years, query);
  const year = (name: 'from' | 'to' | 'compareFrom' | 'compareTo') => (
    <SelectField
      name={name}
      label={t(`explore.${name}`)}
      value={query[name] ?? ''}
      any={t('frame.list.any')}
      options={options}
    />
  );
  return (
    <FilterForm action={FUNDING_PATH} query={query} kept={KEPT} reader={reader}>
      <SelectField
        name="by"
        label={t('explore.by')}
        value={state.threeStages ? (query.by ?? 'sector') : state.by[0]}
        options={dimensions}
      />
      <SelectField
        name="and"
        label={t('explore.and')}
        value={state.threeStages ? '' : (state.by[1] ?? '')}
        any={t('explore.none')}
        options={dimensions}
      />
      <SelectField
        name="measure"
        label={t('rows.filter.measure')}
        value={query.measure ?? 'COMMITTED'}
        options={[
          { value: 'COMMITTED', label: t('codes.measure.COMMITTED') },
          { value: 'DISBURSED', label: t('codes.measure.DISBURSED') },
          { value: 'BOTH', label: t('explore.both') },
          { value: 'EXPENDED', label: t('codes.measure.EXPENDED') },
        ]}
      />
      {year('from')}
      {year('to')}
      {year('compareFrom')}
      {year('compareTo')}
    </FilterForm>
  );
}
