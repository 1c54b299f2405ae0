import type { ReactNode } from 'react';
import { NamedGroup } from '../svg/NamedGroup.tsx';
import type { MapMark } from './map-mark.ts';

interface MarkProps {
  readonly mark: MapMark;
  readonly children: ReactNode;
}

/** One thing on the map that can be read, pointed at and, when it has an address, opened. */
export function Mark({ mark, children }: MarkProps): ReactNode {
  const name = mark.tooltip.replaceAll('\n', ', ');
  const said = {
    className: 'map-mark',
    'data-key': mark.key,
    'data-tooltip': mark.tooltip,
    'data-demo': mark.demo === true ? '' : undefined,
  };
  if (mark.href === undefined) {
    return (
      <NamedGroup name={name} {...said}>
        {children}
      </NamedGroup>
    );
  }
  return (
    <a
      href={mark.href}
      aria-label={name}
      aria-current={mark.selected === true ? 'true' : undefined}
      {...said}
    >
      {children}
    </a>
  );
}
