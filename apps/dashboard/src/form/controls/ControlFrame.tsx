import type { ReactNode } from 'react';

interface ControlFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** What is said beside the label of a field that must not stay empty. */
  readonly required?: string | undefined;
  /** Whether the label is for screen readers alone, as where a heading above says the same of each row. */
  readonly labelHidden?: boolean | undefined;
  readonly children: ReactNode;
}

/** The id of what is said of a control. */
export const saidOf = (id: string): string => `${id}-said`;

/** A label above a control; below it what is wrong, and what helps. */
export function ControlFrame(props: ControlFrameProps): ReactNode {
  const { id, label, hint, error, required, labelHidden = false, children } = props;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'text-[0.8125rem] font-semibold'}>
        {label}
        {required !== undefined && <span className="font-normal text-ink-muted"> ({required})</span>}
      </label>
      {children}
      <div id={saidOf(id)} className="text-[0.8125rem] empty:hidden">
        {error !== undefined && <p className="text-negative">{error}</p>}
        {hint !== undefined && <p className="text-ink-muted">{hint}</p>}
      </div>
    </div>
  );
}
