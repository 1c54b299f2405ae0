import type { ReactNode } from 'react';

interface BarLabelProps {
  readonly row: {
    readonly label: string;
    readonly note?: string | undefined;
    readonly href?: string | undefined;
  };
}

/** What a row is; a link where the row has an address of its own beside those of its marks. */
export function BarLabel({ row }: BarLabelProps): ReactNode {
  const text = (
    <>
      {row.label}
      {row.note !== undefined && <small>{row.note}</small>}
    </>
  );
  return row.href === undefined ? (
    <span className="nc-bar-label">{text}</span>
  ) : (
    <a className="nc-bar-label" href={row.href}>
      {text}
    </a>
  );
}
