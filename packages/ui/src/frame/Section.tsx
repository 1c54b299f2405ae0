import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Unit, period, source: what the drawing or table below needs to be read. */
  readonly note?: ReactNode;
  readonly action?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a page under a rule, with its heading. */
export function Section({ id, title, note, action, className = '', children }: SectionProps): ReactNode {
  return (
    <section aria-labelledby={id} className={`min-w-0 border-t border-line-strong pt-3 ${className}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 id={id} className="text-lg font-semibold leading-snug">
          {title}
        </h2>
        {action !== undefined && <div className="text-[0.8125rem] print:hidden">{action}</div>}
        {note !== undefined && <div className="w-full text-[0.8125rem] text-ink-muted">{note}</div>}
      </div>
      {children}
    </section>
  );
}
