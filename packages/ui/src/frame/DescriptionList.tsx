import type { ReactNode } from 'react';

export interface Description {
  readonly term: string;
  /** Null leaves the line out. */
  readonly value: ReactNode | null;
}

export function DescriptionList({ items }: { readonly items: readonly Description[] }): ReactNode {
  return (
    <dl className="grid grid-cols-[minmax(7rem,auto)_1fr] gap-x-4 text-sm">
      {items
        .filter((item) => item.value !== null)
        .map((item) => (
          <div key={item.term} className="col-span-2 grid grid-cols-subgrid border-b border-line py-1.5">
            <dt className="text-ink-muted">{item.term}</dt>
            <dd className="min-w-0">{item.value}</dd>
          </div>
        ))}
    </dl>
  );
}
