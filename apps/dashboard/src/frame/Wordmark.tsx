import type { ReactNode } from 'react';

/** The product's name under the span of a bridge. */
export function Wordmark({ name }: { readonly name: string }): ReactNode {
  return (
    <span className="inline-flex items-center gap-2 text-lg font-bold tracking-tight text-ink">
      <svg
        viewBox="0 0 36 20"
        className="h-4 w-8 text-accent"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
      >
        <path d="M1 16.5h34" strokeWidth="2" />
        <path d="M2 16.5C8 1.5 28 1.5 34 16.5" strokeWidth="2.4" />
        <path d="M10 16.5V9.2M18 16.5V5.6M26 16.5V9.2" strokeWidth="1.5" />
      </svg>
      {name}
    </span>
  );
}
