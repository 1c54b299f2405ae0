import type { ReactNode, SVGAttributes } from 'react';

interface NamedGroupProps extends SVGAttributes<SVGGElement> {
  readonly name: string;
}

/** A part of the drawing that is read as one picture with a name. */
export function NamedGroup({ name, children, ...rest }: NamedGroupProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: an SVG <g> is not interactive
    <g role="img" aria-label={name} {...rest}>
      {children}
    </g>
  );
}
