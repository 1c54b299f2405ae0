import type { ReactNode } from 'react';

interface SkeletonProps {
  /** «Đang tải» for screen readers. */
  readonly label: string;
  readonly lines?: number;
}

/** The shape of a page whose rows are on their way. */
export function Skeleton({ label, lines = 8 }: SkeletonProps): ReactNode {
  const widths = ['w-full', 'w-11/12', 'w-full', 'w-10/12'];
  return (
    <div
      role="status"
      data-skeleton=""
      className="flex min-h-dvh flex-col gap-3 py-6 motion-safe:animate-pulse"
    >
      <span className="sr-only">{label}</span>
      <div className="mb-4 h-8 w-1/3 rounded-sm bg-surface-sunken" />
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key, index) => (
        <div key={key} className={`h-5 rounded-sm bg-surface-sunken ${widths[index % widths.length]}`} />
      ))}
    </div>
  );
}
