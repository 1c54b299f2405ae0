import { SearchField, SelectField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PartnerCountsQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { PARTNERS_PATH, readSide } from './partner-filter.ts';
import { countryOptions, paperOptions, placeOptions, sectorOptions } from './partner-options.ts';

/** Names in the address that the form has no field for. */
const KEPT = ['side', 'kind', 'order', 'map', 'by', 'draw', 'from', 'to', 'seat'];

interface PartnerFilterFormProps {
  readonly query: Query;
  readonly counts: PartnerCountsQuery;
  readonly reader: Reader;
}

export function PartnerFilterForm({ query, counts, reader }: PartnerFilterFormProps): ReactNode {
  const { t } = reader;
  const any = t('frame.list.any');
  const partners = readSide(query) === 'PARTNER';
  return (
    <FilterForm action={PARTNERS_PATH} query={query} kept={KEPT} reader={reader}>
      <SearchField
        name="q"
        label={t('frame.list.search')}
        value={query.q ?? ''}
        placeholder={t('partners.searchPlaceholder')}
      />
      {partners && (
        <SelectField
          name="country"
          label={t('partners.country')}
          value={query.country ?? ''}
          any={any}
          options={countryOptions(counts, reader)}
        />
      )}
      <SelectField
        name="sector"
        label={t('partners.sector')}
        value={query.sector ?? ''}
        any={any}
        options={sectorOptions(counts, reader)}
      />
      <SelectField
        name="place"
        label={t('partners.place')}
        value={query.place ?? ''}
        any={any}
        options={placeOptions(counts, reader)}
      />
      {partners && (
        <SelectField
          name="papers"
          label={t('partners.papers')}
          value={query.papers ?? ''}
          any={any}
          options={paperOptions(reader)}
        />
      )}
    </FilterForm>
  );
}
