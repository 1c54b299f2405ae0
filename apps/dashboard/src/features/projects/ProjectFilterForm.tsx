import { SearchField, SelectField, type SelectOption } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ProjectsQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import { FilterForm } from '../../list/FilterForm.tsx';
import type { Reader } from '../../reader/reader.ts';
import { PROJECTS_PATH } from './project-filter.ts';
import { projectOptions } from './project-options.ts';

interface ProjectFilterFormProps {
  readonly query: Query;
  readonly data: ProjectsQuery;
  readonly reader: Reader;
}

const KEPT = ['order', 'partner', 'gap'];
const FIELDS = ['sector', 'status', 'commune', 'country', 'year', 'provenance'] as const;

export function ProjectFilterForm({ query, data, reader }: ProjectFilterFormProps): ReactNode {
  const { t } = reader;
  const options: Readonly<Record<(typeof FIELDS)[number], readonly SelectOption[]>> = projectOptions(
    data,
    reader,
  );
  return (
    <FilterForm action={PROJECTS_PATH} query={query} kept={KEPT} reader={reader}>
      <SearchField
        name="q"
        label={t('frame.list.search')}
        value={query.q ?? ''}
        placeholder={t('projects.searchPlaceholder')}
      />
      {FIELDS.map((name) => (
        <SelectField
          key={name}
          name={name}
          label={t(`projects.${name}`)}
          value={query[name] ?? ''}
          any={t('frame.list.any')}
          options={options[name]}
        />
      ))}
    </FilterForm>
  );
}
