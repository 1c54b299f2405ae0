import { Timeline, type TimelineLane } from '@nhipcau/charts';
import { formatDate, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { partnerEvents } from './partner-events.ts';

interface PartnerTimelineProps {
  readonly lanes: readonly TimelineLane[];
  readonly reader: Reader;
}

/** Everything with the partner on one axis, and the same as a list in order of time. */
export function PartnerTimeline({ lanes, reader }: PartnerTimelineProps): ReactNode {
  const { t, language } = reader;
  const day = today();
  const events = partnerEvents(lanes);
  if (events.length === 0) return null;
  return (
    <Section id="timeline" title={t('partner.timeline')} note={t('partner.timelineNote')} className="mt-8">
      <Timeline
        id="partner-timeline"
        label={t('partner.timeline')}
        lanes={lanes}
        today={{ date: day, label: t('partner.today', { date: formatDate(day, language) }) }}
        formatYear={String}
      />
      <details className="mt-3 text-sm">
        <summary className="text-[0.8125rem] text-accent">
          {t('partner.events', { count: events.length })}
        </summary>
        <ol className="mt-2 max-h-[30rem] overflow-y-auto print:max-h-none">
          {events.map(({ key, when, lane, label, href }) => (
            <li key={key} className="grid gap-x-4 border-b border-line py-1.5 sm:grid-cols-[13rem_7rem_1fr]">
              <span className="tabular-nums text-ink-muted">{when}</span>
              <span className="text-[0.8125rem] text-ink-muted">{lane}</span>
              <span>{href === undefined ? label : <a href={href}>{label}</a>}</span>
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}
