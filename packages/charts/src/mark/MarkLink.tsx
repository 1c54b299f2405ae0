import type { ReactNode } from 'react';
import type { ChartMark } from './chart-mark.ts';

interface MarkLinkProps {
  readonly mark: ChartMark;
  /** The accessible name: what the mark is and its value. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One mark inside an SVG that can be read, pointed at and, when it has an address, opened. */
export function MarkLink({ mark, name, children }: MarkLinkProps): ReactNode {
  const said = {
    className: 'nc-mark',
    'data-tooltip': mark.tooltip,
    'data-demo': mark.demo === true ? '' : undefined,
  };
  if (mark.href === undefined) {
    return (
      <svg role="img" aria-label={name} {...said}>
        {children}
      </svg>
    );
  }
  return (
    <a href={mark.href} aria-label={name} {...said}>
      {children}
    </a>
  );
}
