import { Timeline } from '@nhipcau/charts';
import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { OverlapProjectFragment } from '../../../api/generated/graphql.ts';
import { titleIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { projectHref } from '../../../record/hrefs.ts';

interface PairTimelineProps {
  readonly projects: readonly OverlapProjectFragment[];
  readonly reader: Reader;
}

/** The times of both projects under each other; nothing where neither has a day. */
export function PairTimeline({ projects, reader }: PairTimelineProps): ReactNode {
  const { t, language } = reader;
  const dated = projects.filter(({ startDate, endDate }) => startDate !== null || endDate !== null);
  if (dated.length === 0) return <p className="text-sm text-ink-muted">{t('coordination.pair.noDates')}</p>;
  const day = (date: string | null) =>
    date === null ? t('frame.list.notStated') : formatDate(date, language);
  return (
    <Timeline
      id="pair-time"
      label={t('coordination.pair.times')}
      formatYear={(year) => `${year}`}
      today={{ date: today(), label: t('coordination.pair.today') }}
      lanes={[
        {
          key: 'projects',
          label: t('coordination.pair.times'),
          items: dated.map((project) => ({
            kind: 'span',
            key: project.code,
            label: titleIn(language, project),
            start: project.startDate,
            end: project.endDate,
            when: `${day(project.startDate)} – ${day(project.endDate)}`,
            href: projectHref(project.code),
            demo: project.provenance === 'DEMO',
          })),
        },
      ]}
    />
  );
}
