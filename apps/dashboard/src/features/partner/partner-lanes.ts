import type { TimelineLane, TimelinePoint, TimelineSpan } from '@nhipcau/charts';
import { formatDate, formatDays, formatMoney } from '@nhipcau/ui';
import type { PartnerFiguresQuery, PartnerQuery } from '../../api/generated/graphql.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { fundingRowsHref, projectHref } from '../../record/hrefs.ts';

export type Partner = NonNullable<PartnerQuery['organisation']>;
type Words = Pick<Reader, 'language' | 't'>;

/** As many projects as one can follow on one axis, those that began last. */
const GREATEST = 15;

function projectSpans(partner: Partner, { language }: Words): readonly TimelineSpan[] {
  const all = [partner.funding, partner.channel, partner.implementing, partner.beneficiary].flatMap(
    ({ nodes }) => nodes,
  );
  const once = [...new Map(all.map((project) => [project.id, project])).values()];
  return once
    .filter(({ startDate, endDate }) => startDate !== null || endDate !== null)
    .sort((a, b) => (a.startDate ?? '').localeCompare(b.startDate ?? ''))
    .slice(-GREATEST)
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
      const tooltip = `${label}\n${when}`;
      const key = `${paper.number}-${word}`;
      return [{ kind: 'point', key, label, date, when, shape: 'diamond', color, tooltip }];
    };
    return [...point(paper.issuedOn, 'issued'), ...point(paper.expiresOn, 'expires')];
  });
}

/** A dot in the middle of each year with money, since what is summed has no day. */
function moneyPoints(
  partner: Partner,
  figures: PartnerFiguresQuery,
  { language, t }: Words,
): readonly TimelinePoint[] {
  const measures = { COMMITTED: figures.committedByYear, DISBURSED: figures.disbursedByYear };
  return (['COMMITTED', 'DISBURSED'] as const).flatMap((measure) =>
    measures[measure].rows.flatMap(({ keys: [key], amount }) => {
      if (key?.id == null || amount.vnd === '0') return [];
      const label = `${t(`codes.measure.${measure}`)}: ${formatMoney(amount, language)}`;
      const point: TimelinePoint = {
        kind: 'point',
        key: `${measure}-${key.id}`,
        label,
        date: `${key.id}-07-01`,
        when: key.id,
        shape: 'dot',
        color: measure === 'COMMITTED' ? '--committed' : '--disbursed',
        tooltip: `${key.id}\n${label}`,
        href: fundingRowsHref({ measure, funder: partner.id, year: key.id }),
      };
      return [point];
    }),
  );
}

/** Papers, money, activities and projects on one axis of time; lanes without anything are left out. */
export function partnerLanes(
  partner: Partner,
  figures: PartnerFiguresQuery,
  words: Words,
): readonly TimelineLane[] {
  const lane = (key: 'papers' | 'money' | 'activities' | 'projects', items: TimelineLane['items']) => ({
    key,
    label: words.t(`partner.lane.${key}`),
    items,
  });
  return [
    lane('papers', paperPoints(partner, words)),
    lane('money', moneyPoints(partner, figures, words)),
    lane('activities', activityPoints(partner, words)),
    lane('projects', projectSpans(partner, words)),
  ].filter(({ items }) => items.length > 0);
}
