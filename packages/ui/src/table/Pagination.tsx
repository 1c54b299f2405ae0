import type { ReactNode } from 'react';
import { Icon } from '../theme/Icon.tsx';
import type { IconName } from '../theme/icon-paths.ts';

interface PaginationProps {
  /** Accessible name of the navigation. */
  readonly label: string;
  /** «143 dự án», what the pages are made of. */
  readonly summary: string;
  readonly first: PageLink;
  readonly previous: PageLink;
  readonly next: PageLink;
}

export interface PageLink {
  readonly label: string;
  /** Null where there is no such page. */
  readonly href: string | null;
}

interface StepProps {
  readonly link: PageLink;
  readonly icon: IconName;
  readonly rel?: 'prev' | 'next';
}

function Step({ link, icon, rel }: StepProps): ReactNode {
  const after = rel === 'next';
  const content = (
    <>
      {!after && <Icon name={icon} className="size-3.5" />}
      {link.label}
      {after && <Icon name={icon} className="size-3.5" />}
    </>
  );
  const shape = 'inline-flex min-h-8 items-center gap-1 rounded-sm px-2';
  return link.href === null ? (
    <span className={`${shape} text-ink-faint`} aria-disabled="true">
      {content}
    </span>
  ) : (
    <a href={link.href} rel={rel} className={`${shape} no-underline hover:bg-accent-soft`}>
      {content}
    </a>
  );
}

/** Pages by cursor: first, previous, next. */
export function Pagination({ label, summary, first, previous, next }: PaginationProps): ReactNode {
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap items-center justify-between gap-2 py-3 text-sm print:hidden"
    >
      <p className="text-ink-muted">{summary}</p>
      <div className="-mx-2 flex gap-1">
        <Step link={first} icon="first" />
        <Step link={previous} icon="left" rel="prev" />
        <Step link={next} icon="right" rel="next" />
      </div>
    </nav>
  );
}
