import type { ReactNode } from 'react';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

/** A decoration beside text that says the same; screen readers skip it. */
export function Icon({ name, className = 'size-4' }: IconProps): ReactNode {
  return (
    <svg
      viewBox="0 0 20 20"
      className={`inline-block shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
