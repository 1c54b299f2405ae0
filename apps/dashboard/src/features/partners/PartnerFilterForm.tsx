import { SearchField, SelectField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PartnersQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { countryOptions } from './country-options.ts';
import { PARTNERS_PATH, readSide } from './partner-filter.ts';

const PARTNER_KINDS = [
  'FOREIGN_NGO',
  'EMBASSY',
  'INTERNATIONAL_ORGANISATION',
  'FOREIGN_LOCAL_AUTHORITY',
  'FRIENDSHIP_ASSOCIATION',
  'FUND',
  'COMPANY',
  'BENEFACTORS',
] as const;

const LOCAL_KINDS = [
  'GOVERNMENT_AGENCY',
  'PARTY_BODY',
  'LOCAL_AUTHORITY',
  'MASS_ORGANISATION',
  'FRIENDSHIP_UNION',
  'FRIENDSHIP_ASSOCIATION',
  'SCHOOL',
  'HOSPITAL',
  'SOCIAL_CENTRE',
  'BORDER_POST',
] as const;

interface PartnerFilterFormProps {
  readonly query: Query;
  readonly data: Pick<PartnersQuery, 'funders' | 'counterparts'>;
  readonly reader: Reader;
}

export function PartnerFilterForm({ query, data, reader }: PartnerFilterFormProps): ReactNode {
  const { t } = reader;
  const side = readSide(query);
  const kinds = side === 'PARTNER' ? PARTNER_KINDS : LOCAL_KINDS;
  return (
    <FilterForm action={PARTNERS_PATH} query={query} kept={['side', 'order']} reader={reader}>
      <SearchField
        name="q"
        label={t('frame.list.search')}
        value={query.q ?? ''}
        placeholder={t('partners.searchPlaceholder')}
      />
      <SelectField
        name="kind"
        label={t('partners.kind')}
        value={query.kind ?? ''}
        any={t('frame.list.any')}
        options={kinds.map((value) => ({ value, label: t(`codes.organisationKind.${value}`) }))}
      />
      {side === 'PARTNER' && (
        <SelectField
          name="country"
          label={t('partners.country')}
          value={query.country ?? ''}
          any={t('frame.list.any')}
          options={[...countryOptions(data, reader), { value: 'none', label: t('frame.list.notStated') }]}
        />
      )}
    </FilterForm>
  );
}
