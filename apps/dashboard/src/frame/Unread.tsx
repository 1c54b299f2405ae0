import { formatCount, Icon } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../reader/reader.ts';

interface UnreadProps {
  readonly count: number;
  readonly reader: Reader;
}

/** Leads to what the viewer was told, and says how much of it is unread. */
export function Unread({ count, reader: { t, language } }: UnreadProps): ReactNode {
  const shown = formatCount(count, language);
  return (
    <a
      href="/notifications"
      title={t('portal.told.title')}
      className="inline-flex h-7 items-center gap-1 rounded-sm border border-line px-2 text-[0.8125rem] text-ink-muted no-underline hover:text-accent"
    >
      <Icon name="told" />
      <span className="sr-only">{t('portal.told.title')}</span>
      {count > 0 && (
        <span className="rounded-full bg-accent px-1.5 font-semibold text-accent-ink tabular-nums">
          {shown}
          <span className="sr-only"> {t('portal.told.unread')}</span>
        </span>
      )}
    </a>
  );
}
