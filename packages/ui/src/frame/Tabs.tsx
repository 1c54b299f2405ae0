import type { ReactNode } from 'react';

export interface Tab {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** Views of one thing; each has its address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }): ReactNode {
  return (
    <nav aria-label={label} className="flex flex-wrap gap-1 text-sm print:hidden">
      {tabs.map((tab) => (
        <a
          key={tab.key}
          href={tab.href}
          data-scroll="keep"
          aria-current={tab.current ? 'true' : undefined}
          className="rounded-sm border border-line px-3 py-1 text-ink no-underline hover:border-accent aria-[current]:border-accent aria-[current]:bg-accent aria-[current]:text-accent-ink"
        >
          {tab.label}
        </a>
      ))}
    </nav>
  );
}
