import { SearchField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Query } from '../../list/address.ts';
import { KeptFields } from '../../list/KeptFields.tsx';
import type { Reader } from '../../reader/reader.ts';
import { PROJECTS_PATH } from './project-filter.ts';

interface ProjectFilterFormProps {
  readonly query: Query;
  readonly reader: Reader;
}

const FIELDS = ['q', 'amountFrom', 'amountTo'];

/** Words and amounts to look for; what is chosen beside the list stays. */
export function ProjectFilterForm({ query, reader: { t } }: ProjectFilterFormProps): ReactNode {
  const amount = (name: 'amountFrom' | 'amountTo') => (
    <label className="flex min-w-0 flex-col gap-1 text-[0.8125rem] text-ink-muted sm:w-36">
      {t(`projects.${name}`)}
      <input
        name={name}
        inputMode="decimal"
        pattern="[0-9\s]+([.,][0-9]{1,6})?"
        defaultValue={query[name] ?? ''}
        key={query[name] ?? ''}
        className="h-9 min-w-0 rounded-sm border border-line-strong bg-surface-raised px-2 text-sm text-ink tabular-nums"
      />
    </label>
  );
  return (
    <form
      action={PROJECTS_PATH}
      method="get"
      data-scroll="keep"
      aria-label={t('frame.list.filters')}
      className="grid grid-cols-2 items-end gap-3 sm:flex [&>label:first-child]:col-span-2 sm:[&>label:first-child]:flex-1 print:hidden"
    >
      <SearchField
        name="q"
        label={t('frame.list.search')}
        value={query.q ?? ''}
        placeholder={t('projects.searchPlaceholder')}
      />
      {amount('amountFrom')}
      {amount('amountTo')}
      <KeptFields query={query} without={FIELDS} />
      <button
        type="submit"
        className="col-span-2 h-9 rounded-sm bg-accent px-4 text-sm font-semibold text-accent-ink"
      >
        {t('frame.list.apply')}
      </button>
    </form>
  );
}
