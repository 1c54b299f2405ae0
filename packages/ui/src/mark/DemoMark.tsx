import type { ReactNode } from 'react';
import { Icon } from '../theme/Icon.tsx';

interface DemoMarkProps {
  /** «minh họa» */
  readonly label: string;
  /** What the mark means, for the pointer. */
  readonly title: string;
  /** The sign alone, beside names that stand in long lists; screen readers still hear the word. */
  readonly compact?: boolean;
}

/** Marks an invented record wherever one is shown. */
export function DemoMark({ label, title, compact = false }: DemoMarkProps): ReactNode {
  if (compact) {
    return (
      <span className="inline-block whitespace-nowrap text-demo" title={title} data-demo>
        <Icon name="demo" className="size-3" />
        <span className="sr-only">{label}</span>
      </span>
    );
  }
  return (
    <span
      className="inline-flex items-center gap-1 whitespace-nowrap rounded-sm border border-dashed border-demo px-1 align-[1px] text-[0.6875rem] leading-4 text-demo"
      title={title}
      data-demo
    >
      <Icon name="demo" className="size-2.5" />
      {label}
    </span>
  );
}
