import type { ReactNode } from 'react';

export type BadgeTone = 'neutral' | 'accent' | 'positive' | 'warning' | 'negative';

const TONES: Readonly<Record<BadgeTone, string>> = {
  neutral: 'text-ink-muted before:bg-not-stated',
  accent: 'text-accent before:bg-accent',
  positive: 'text-positive before:bg-positive',
  warning: 'text-warning before:bg-warning',
  negative: 'text-negative before:bg-negative',
};

interface BadgeProps {
  readonly tone?: BadgeTone;
  readonly children: ReactNode;
}

/** A state in a word, with a dot; never colour alone. */
export function Badge({ tone = 'neutral', children }: BadgeProps): ReactNode {
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap text-[0.8125rem] before:size-2 before:rounded-full ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
