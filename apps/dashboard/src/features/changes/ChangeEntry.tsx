import type { ReactNode } from 'react';
import type { ChangeEventFragment, ChangeHeadFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { changeHref } from './change-href.ts';
import { Differences } from './Differences.tsx';
import { EventRecord } from './EventRecord.tsx';
import { formatMoment } from './moment.ts';
import { operationName, typeName } from './wording.ts';

interface ChangeEntryProps {
  readonly change: ChangeHeadFragment & {
    readonly events: { readonly totalCount: number; readonly nodes: readonly ChangeEventFragment[] };
  };
  /** Whether the page is about one record, which then is not named again. */
  readonly ofRecord: boolean;
  /** Whether the page is about this change alone. */
  readonly alone?: boolean;
  readonly reader: Reader;
}

/** A change: who, when, what was asked for and why, and what it did. */
export function ChangeEntry({ change, ofRecord, alone = false, reader }: ChangeEntryProps): ReactNode {
  const { t, language } = reader;
  const { nodes, totalCount } = change.events;
  return (
    <article className="border-t border-line-strong py-3">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-sm">
        <strong className="font-semibold">{operationName(change.operation, reader)}</strong>
        <span>{change.personName ?? t('changes.nobody')}</span>
        <time dateTime={change.madeAt} className="text-ink-muted">
          {formatMoment(change.madeAt, language)}
        </time>
        {change.revertedBy.length > 0 && (
          <a href={changeHref(change.revertedBy.at(-1)?.id ?? '')}>{t('changes.reverted')}</a>
        )}
        {change.reverts !== null && <a href={changeHref(change.reverts.id)}>{t('changes.reverts')}</a>}
        {!alone && (
          <span className="ml-auto flex gap-3 print:hidden">
            <a href={changeHref(change.id)}>{t('changes.open')}</a>
            {change.viewerCanRevert && <a href={`${changeHref(change.id)}#revert`}>{t('changes.revert')}</a>}
          </span>
        )}
      </header>
      {change.reason !== null && (
        <p className="mt-0.5 text-sm">
          <span className="text-ink-muted">{t('changes.reason')}: </span>
          {change.reason}
        </p>
      )}
      {nodes.map((event, place) => (
        // Events of a change are never reordered: their place tells them apart.
        <section key={place} className="mt-2">
          <h3 className="text-[0.8125rem] text-ink-muted">
            {t(`changes.event.${event.operation}`)} · {typeName(event.typename, reader)}
            {!ofRecord && (event.record !== null || event.typename !== event.recordTypename) && (
              <>
                {' · '}
                <EventRecord event={event} reader={reader} />
              </>
            )}
          </h3>
          <Differences event={event} reader={reader} />
        </section>
      ))}
      {totalCount > nodes.length && (
        <p className="mt-2 text-[0.8125rem] text-ink-muted">
          {t('changes.moreEvents', { count: totalCount - nodes.length })}
        </p>
      )}
    </article>
  );
}
