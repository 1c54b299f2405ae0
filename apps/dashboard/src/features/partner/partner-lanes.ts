import type { TimelineLane, TimelinePoint, TimelineSpan } from '@nhipcau/charts';
import { formatDate, formatDays } from '@nhipcau/ui';
import type { PartnerQuery } from '../../api/generated/graphql.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { projectHref } from '../../record/hrefs.ts';

type Partner = NonNullable<PartnerQuery['organisation']>;
type Words = Pick<Reader, 'language' | 't'>;

function projectSpans(partner: Partner, { language }: Words): readonly TimelineSpan[] {
  const all = [partner.funding, partner.channel, partner.implementing, partner.beneficiary].flatMap(
    ({ nodes }) => nodes,
  );
  const once = [...new Map(all.map((project) => [project.id, project])).values()];
  return once
    .filter(({ startDate, endDate }) => startDate !== null || endDate !== null)
    .sort((a, b) => (a.startDate ?? '').localeCompare(b.startDate ?? ''))
    .map((project) => {
      const day = (date: string | null) => (date === null ? '…' : formatDate(date, language));
      const when = `${day(project.startDate)} – ${day(project.endDate)}`;
      const label = titleIn(language, project);
      return {
        kind: 'span',
        key: project.id,
        label,
        start: project.startDate,
        end: project.endDate,
        when,
        tooltip: `${label}\n${when}`,
        href: projectHref(project.code),
        demo: project.provenance === 'DEMO',
      };
    });
}

function activityPoints(partner: Partner, { language }: Words): readonly TimelinePoint[] {
  return partner.activities.nodes.flatMap((activity) => {
    if (activity.startDate === null) return [];
    const label = titleIn(language, activity);
    const when = formatDays(activity.startDate, activity.endDate, language);
    const tooltip = `${label}\n${when}`;
    const demo = activity.provenance === 'DEMO';
    return [
      { kind: 'point', key: activity.id, label, date: activity.startDate, when, shape: 'dot', tooltip, demo },
    ];
  });
}

function paperPoints(partner: Partner, { language, t }: Words): readonly TimelinePoint[] {
  return partner.registrations.flatMap((paper) => {
    const name = `${t(`codes.registrationKind.${paper.kind}`)} ${paper.number}`;
    const point = (date: string | null, word: 'issued' | 'expires'): readonly TimelinePoint[] => {
      if (date === null) return [];
      const when = formatDate(date, language);
      const label = t(`partner.${word}`, { paper: name });
      const color = word === 'expires' ? ('--warning' as const) : undefined;
      return [
        {
          kind: 'point',
          key: `${paper.number}-${word}`,
          label,
          date,
          when,
          shape: 'diamond',
          color,
          tooltip: `${label}\n${when}`,
        },
      ];
    };
    return [...point(paper.issuedOn, 'issued'), ...point(paper.expiresOn, 'expires')];
  });
}

/** Papers, projects and activities on one axis of time; lanes without anything are left out. */
export function partnerLanes(partner: Partner, words: Words): readonly TimelineLane[] {
  const lanes: readonly TimelineLane[] = [
    { key: 'papers', label: words.t('partner.lane.papers'), items: paperPoints(partner, words) },
    { key: 'activities', label: words.t('partner.lane.activities'), items: activityPoints(partner, words) },
    { key: 'projects', label: words.t('partner.lane.projects'), items: projectSpans(partner, words) },
  ];
  return lanes.filter(({ items }) => items.length > 0);
}
