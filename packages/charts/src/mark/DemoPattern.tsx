import type { ReactNode } from 'react';

/** Identity of the hatching that lies over demonstration data in the chart `id`. */
export function demoPatternId(id: string): string {
  return `${id}-demo`;
}

/** Stripes in the colour of the page; laid over a bar of any colour they hatch it. */
export function DemoPattern({ id }: { readonly id: string }): ReactNode {
  return (
    <pattern
      id={demoPatternId(id)}
      width={4}
      height={4}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={1.5} height={4} fill="var(--surface)" fillOpacity={0.7} />
    </pattern>
  );
}

/** The pattern for charts that lay out HTML around several small pictures. */
export function DemoPatternSheet({ id }: { readonly id: string }): ReactNode {
  return (
    <svg className="nc-defs" width={0} height={0} aria-hidden="true">
      <defs>
        <DemoPattern id={id} />
      </defs>
    </svg>
  );
}
