import type { ReactNode } from 'react';
import { address, type Query } from '../../list/address.ts';
import { KeptFields } from '../../list/KeptFields.tsx';
import type { Reader } from '../../reader/reader.ts';
import { COLUMNS, readColumns } from './column-names.ts';
import { PROJECTS_PATH } from './project-filter.ts';

interface ColumnPickerProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** Which columns the table has; they are part of the address, and of a view that is kept. */
export function ColumnPicker({ query, reader: { t } }: ColumnPickerProps): ReactNode {
  const shown = readColumns(query);
  return (
    <details className="text-[0.8125rem] print:hidden">
      <summary className="inline-flex min-h-7 cursor-pointer items-center text-accent">
        {t('projects.columns')}
      </summary>
      <form action={PROJECTS_PATH} method="get" data-scroll="keep" className="border-y border-line py-2">
        <fieldset>
          <legend className="sr-only">{t('projects.columns')}</legend>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3 lg:grid-cols-4">
            {COLUMNS.map((name) => (
              <label key={name} className="flex min-h-7 items-center gap-2">
                <input
                  type="checkbox"
                  name="columns"
                  value={name}
                  defaultChecked={shown.includes(name)}
                  disabled={name === 'title'}
                  className="accent-[var(--accent)]"
                />
                {t(`projects.column.${name}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <KeptFields query={query} without={['columns']} />
        <div className="flex items-center gap-4 pt-2">
          <button type="submit" className="h-8 rounded-sm bg-accent px-3 font-semibold text-accent-ink">
            {t('projects.showColumns')}
          </button>
          <a href={address(PROJECTS_PATH, query, { columns: null })} data-scroll="keep">
            {t('projects.ownColumns')}
          </a>
        </div>
      </form>
    </details>
  );
}
