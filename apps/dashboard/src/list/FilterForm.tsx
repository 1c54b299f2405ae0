import type { ReactNode } from 'react';
import type { Reader } from '../reader/reader.ts';
import type { Query } from './address.ts';

interface FilterFormProps {
  readonly action: string;
  readonly query: Query;
  /** Names in the address that the form has no field for, and that must outlive it. */
  readonly kept?: readonly string[];
  /** More fields than stand beside one another: they take as many lines as they need. */
  readonly many?: boolean;
  readonly reader: Reader;
  readonly children: ReactNode;
}

/** Filters as a form that leads to an address; works before any script. */
export function FilterForm({
  action,
  query,
  kept = [],
  many = false,
  reader,
  children,
}: FilterFormProps): ReactNode {
  const hidden = kept.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]] as const]));
  return (
    <form
      action={action}
      method="get"
      data-scroll="keep"
      aria-label={reader.t('frame.list.filters')}
      className={`grid grid-cols-2 items-end gap-3 border-t border-line-strong pt-3 sm:grid-cols-3 print:hidden ${many ? 'lg:grid-cols-6' : 'lg:flex lg:[&>label]:flex-1'}`}
    >
      {children}
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="h-9 rounded-sm bg-accent px-4 text-sm font-semibold text-accent-ink">
        {reader.t('frame.list.apply')}
      </button>
    </form>
  );
}
