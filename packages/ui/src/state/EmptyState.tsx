import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** Why nothing is here and what to do. */
  readonly children: ReactNode;
}

export function EmptyState({ title, children }: EmptyStateProps): ReactNode {
  return (
    <div className="border-y border-line px-4 py-10 text-center">
      <p className="font-semibold">{title}</p>
      <div className="mx-auto mt-1 max-w-prose text-sm text-ink-muted">{children}</div>
    </div>
  );
}
