import { SearchField, SelectField, type SelectOption } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { DocumentsQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { LIBRARY_PATH } from './document-filter.ts';

interface DocumentFilterFormProps {
  readonly query: Query;
  readonly all: DocumentsQuery['all'];
  readonly reader: Reader;
}

export function DocumentFilterForm({ query, all, reader }: DocumentFilterFormProps): ReactNode {
  const { t, language } = reader;
  const field = (name: 'kind' | 'issuer' | 'year', label: string, options: readonly SelectOption[]) => (
    <SelectField
      name={name}
      label={label}
      value={query[name] ?? ''}
      any={t('frame.list.any')}
      options={options}
    />
  );
  const kinds = unique(all.nodes.map(({ kind }) => [kind, t(`codes.legalDocumentKind.${kind}`)]));
  const issuers = unique(
    all.nodes.flatMap(({ issuer }) => (issuer === null ? [] : [[issuer.id, nameIn(language, issuer)]])),
  );
  const years = unique(all.nodes.map(({ issuedOn }) => [issuedOn.slice(0, 4), issuedOn.slice(0, 4)]));
  return (
    <FilterForm action={LIBRARY_PATH} query={query} kept={['order']} reader={reader}>
      <SearchField
        name="q"
        label={t('frame.list.search')}
        value={query.q ?? ''}
        placeholder={t('library.searchPlaceholder')}
      />
      {field('kind', t('library.kind'), kinds)}
      {field('issuer', t('library.issuer'), issuers)}
      {field('year', t('library.year'), years.toReversed())}
    </FilterForm>
  );
}

function unique(pairs: readonly (readonly string[])[]): readonly SelectOption[] {
  const labels = new Map(pairs.map(([value = '', label = '']) => [value, label]));
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
