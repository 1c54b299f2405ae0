import type { ReactNode } from 'react';

interface MapFrameProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * The drawing's frame and accessible name. `map-view` holds all that the browser script moves;
 * the role is a group, since the links inside must stay reachable.
 */
export function MapFrame({
  id,
  title,
  description,
  width,
  height,
  className,
  children,
}: MapFrameProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside a drawing has no HTML element of its own
    <svg
      xmlns="http://www.w3.org/2000/svg"
      id={id}
      className={className === undefined ? 'map' : `map ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
      fontFamily="inherit"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  );
}
