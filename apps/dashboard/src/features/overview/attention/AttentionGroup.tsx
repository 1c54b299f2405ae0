import type { ReactNode } from 'react';
import type { Reader } from '../../../reader/reader.ts';

interface AttentionGroupProps {
  readonly title: string;
  /** How many there are; where that is not known, `all` is the link's name. */
  readonly count?: string;
  readonly all?: string;
  readonly href: string;
  /** Said where there is nothing to look after. */
  readonly none: string;
  readonly items: readonly { readonly key: string; readonly what: ReactNode; readonly detail: ReactNode }[];
  readonly reader: Reader;
}

export function AttentionGroup({
  title,
  count,
  all,
  href,
  none,
  items,
  reader,
}: AttentionGroupProps): ReactNode {
  return (
    <div>
      <h3 className="flex items-baseline justify-between gap-3 font-semibold">
        {title}
        {items.length > 0 && (
          <a href={href} className="whitespace-nowrap text-[0.8125rem] font-normal">
            {all ?? reader.t('overview.all', { count: count ?? '' })}
          </a>
        )}
      </h3>
      {items.length === 0 && <p className="text-ink-muted">{none}</p>}
      <ul>
        {items.map(({ key, what, detail }) => (
          <li key={key} className="flex items-baseline justify-between gap-4 border-b border-line py-1.5">
            <span className="min-w-0 leading-snug">{what}</span>
            <span className="whitespace-nowrap tabular-nums text-ink-muted">{detail}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
