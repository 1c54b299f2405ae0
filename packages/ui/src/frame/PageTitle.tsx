import type { ReactNode } from 'react';

interface PageTitleProps {
  readonly kicker?: ReactNode;
  readonly title: ReactNode;
  /** One or two sentences: what the page answers, for which period, from which data. */
  readonly children?: ReactNode;
}

export function PageTitle({ kicker, title, children }: PageTitleProps): ReactNode {
  return (
    <header className="flex flex-col gap-1.5 pb-6 pt-8">
      {kicker !== undefined && <p className="text-[0.8125rem] text-ink-muted">{kicker}</p>}
      <h1 className="max-w-4xl text-balance text-2xl font-bold leading-tight tracking-tight md:text-[2rem]">
        {title}
      </h1>
      {children !== undefined && <div className="max-w-3xl text-ink-muted">{children}</div>}
    </header>
  );
}
