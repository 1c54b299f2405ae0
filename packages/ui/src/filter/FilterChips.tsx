import type { ReactNode } from 'react';
import { Icon } from '../theme/Icon.tsx';

export interface Chip {
  readonly key: string;
  readonly label: string;
  /** The list without this filter. */
  readonly href: string;
}

interface FilterChipsProps {
  readonly chips: readonly Chip[];
  /** «Bỏ lọc» before each chip's name, for screen readers. */
  readonly removeLabel: string;
  readonly clear: { readonly href: string; readonly label: string };
}

/** What the list is narrowed by; each chip takes its filter away. */
export function FilterChips({ chips, removeLabel, clear }: FilterChipsProps): ReactNode {
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2 text-[0.8125rem]">
      {chips.map((chip) => (
        <li key={chip.key}>
          <a
            href={chip.href}
            data-scroll="keep"
            className="inline-flex min-h-7 items-center gap-1.5 rounded-sm bg-accent-soft px-2 text-ink no-underline hover:text-accent"
          >
            <span className="sr-only">{removeLabel}</span>
            {chip.label}
            <Icon name="close" className="size-3" />
          </a>
        </li>
      ))}
      <li>
        <a href={clear.href} data-scroll="keep">
          {clear.label}
        </a>
      </li>
    </ul>
  );
}
