import type { ReactNode } from 'react';

interface KeyFigureProps {
  readonly label: string;
  /** «trên», «khoảng» */
  readonly qualifier?: string;
  readonly number: string;
  readonly unit: string;
  /** Every digit, for the pointer. */
  readonly exact?: string;
  /** Period, source and what else limits the figure. */
  readonly notes: readonly ReactNode[];
  /** The rows that add up to the figure. */
  readonly rows: { readonly href: string; readonly label: string };
}

/** A number with its unit, its period, its source, and the way down to its rows. */
export function KeyFigure({ label, qualifier, number, unit, exact, notes, rows }: KeyFigureProps): ReactNode {
  return (
    <div className="flex flex-col gap-1 border-t-2 border-ink pt-2">
      <h2 className="text-sm font-semibold leading-snug">{label}</h2>
      <p className="leading-none" title={exact} data-figure>
        {qualifier !== undefined && qualifier !== '' && (
          <span className="mr-1 text-sm text-ink-muted">{qualifier}</span>
        )}
        <span className="text-[2rem] font-semibold tracking-tight tabular-nums">{number}</span>{' '}
        <span className="text-sm text-ink-muted">{unit}</span>
      </p>
      <div className="flex flex-col gap-0.5 text-[0.8125rem] leading-snug text-ink-muted">
        {notes.map((note, index) => (
          <p key={index}>{note}</p>
        ))}
      </div>
      <a className="mt-auto pt-1 text-[0.8125rem]" href={rows.href}>
        {rows.label}
      </a>
    </div>
  );
}
