import type { Reader } from '../../../reader/reader.ts';
import { daysAfter, today } from '../../../reader/today.ts';
import { NOTICE_DAYS } from '../../../record/expiry.ts';
import { ACCESSES } from '../../access/access-query.ts';
import { ACTIVITIES } from '../../activities/activities-query.ts';
import { CALENDAR_YEAR } from '../../activities/calendar/calendar-query.ts';
import { ACTIVITY_MAP } from '../../activities/map/activity-map-query.ts';
import { ACTIVITY } from '../../activity/activity-query.ts';
import { ACTIVITY_ROWS } from '../../activity-rows/activity-rows-query.ts';
import { CHANGES, RECORD_HISTORY } from '../../changes/change-query.ts';
import { DELETED_RECORDS } from '../../changes/deleted-query.ts';
import { LOCKED_PERIODS } from '../../changes/period-query.ts';
import { GAPS } from '../../coordination/gaps/gaps-query.ts';
import { OVERLAP_SURROUNDINGS, OVERLAPS } from '../../coordination/overlaps/overlaps-query.ts';
import { PAIR } from '../../coordination/pair/pair-query.ts';
import { PAPERS } from '../../coordination/papers/papers-query.ts';
import { UNDISBURSED, UNDISBURSED_SUMS } from '../../coordination/undisbursed/undisbursed-query.ts';
import { LEGAL_DOCUMENT } from '../../document/document-query.ts';
import { DOCUMENTS } from '../../documents/documents-query.ts';
import { DUPLICATES } from '../../duplicates/duplicates-query.ts';
import { FUNDING_CHART, FUNDING_COMPANIONS } from '../../explore/explore-query.ts';
import { FUNDING_ROWS } from '../../funding-rows/funding-rows-query.ts';
import { OVERLAP_ATTENTION } from '../../overview/attention/overlap-attention-query.ts';
import { OVERVIEW } from '../../overview/overview-query.ts';
import { PARTNER, PARTNER_FIGURES } from '../../partner/partner-query.ts';
import { PARTNERS } from '../../partners/partners-query.ts';
import { PLACE_RECORDS } from '../../place/place-query.ts';
import { placeVariables } from '../../place/place-variables.ts';
import { PLACE_FIGURES } from '../../places/places-query.ts';
import { PLAN_TASK_LIST, PLANS } from '../../plan/plan-query.ts';
import { PLAN_PROGRESS } from '../../plan-progress/plan-progress-query.ts';
import { PLAN_TASKS } from '../../plan-tasks/plan-tasks-query.ts';
import { SECTOR_PRIORITIES } from '../../priorities/priorities-query.ts';
import { PROJECT } from '../../project/project-query.ts';
import { PROJECT_FACETS } from '../../projects/facets/facets-query.ts';
import { PROJECTS } from '../../projects/projects-query.ts';
import { RATES } from '../../rates/rates-query.ts';
import { REVIEW_QUEUE } from '../../review/review-query.ts';
import { SOURCES } from '../../sources/sources-query.ts';
import { STATISTICS } from '../../statistics/statistics-query.ts';
import { TWINNING } from '../../twinning/twinning-query.ts';
import { TWINNINGS } from '../../twinnings/twinnings-query.ts';
import { type Panel, type PanelGroup, panel } from './panel.ts';
import type { PanelRecords } from './panel-records.ts';

type Panels = (reader: Reader, records: PanelRecords) => readonly Panel[];

const overview: Panels = ({ t, provenance }) => {
  const day = today();
  return [
    panel(t('frame.nav.overview'), OVERVIEW, {
      funding: { provenance },
      counted: provenance,
      today: day,
      soon: daysAfter(day, NOTICE_DAYS),
    }),
    panel(t('overview.attention'), OVERLAP_ATTENTION, { among: { provenance } }),
  ];
};

const partners: Panels = ({ t, provenance }, { partner }) => [
  panel(t('partners.title'), PARTNERS, {
    filter: { provenance, side: { eq: 'PARTNER' } },
    orderBy: [{ field: 'COMMITTED', direction: 'DESC', nulls: 'LAST' }],
    projects: { provenance },
    first: 25,
  }),
  ...(partner === undefined
    ? []
    : [
        panel(t('partner.profile'), PARTNER, {
          id: partner.id,
          projects: { provenance },
          activities: { provenance },
        }),
        panel(t('explorer.panel.partnerFigures'), PARTNER_FIGURES, {
          funding: { provenance, funder: { id: { eq: partner.id } } },
          counted: { provenance, counterpart: { eq: partner.id } },
        }),
      ]),
];

const projects: Panels = ({ t, provenance }, { project }) => [
  panel(t('projects.title'), PROJECTS, { filter: { provenance }, first: 25 }),
  panel(t('explorer.panel.facets'), PROJECT_FACETS, {
    by: ['SECTOR', 'STATUS', 'COUNTRY', 'YEAR'],
    filter: { provenance },
    top: 20,
  }),
  ...(project === undefined ? [] : [panel(t('project.facts'), PROJECT, { code: project.code })]),
];

const funding: Panels = ({ t, provenance }) => {
  const filter = { provenance };
  const chart = (groupBy: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
    groupBy,
    measure: 'COMMITTED',
    filter,
    two: false,
    secondMeasure: 'DISBURSED',
    secondFilter: filter,
    threeStages: false,
    demoGroupBy: groupBy,
    withDemo: false,
    withUndated: false,
    ...more,
  });
  return [
    panel(t('explorer.panel.bySector'), FUNDING_CHART, chart(['SECTOR'])),
    panel(t('explorer.panel.bySectorYear'), FUNDING_CHART, chart(['SECTOR', 'YEAR'])),
    panel(t('explorer.panel.both'), FUNDING_CHART, chart(['YEAR'], { two: true })),
    panel(t('explorer.panel.companions'), FUNDING_COMPANIONS, { measure: 'COMMITTED', filter }),
    panel(t('rows.fundingTitle', { measure: t('codes.measure.COMMITTED') }), FUNDING_ROWS, {
      measure: 'COMMITTED',
      filter,
      provenance,
      first: 25,
    }),
  ];
};

const activities: Panels = ({ t, provenance }, { activity, twinning }) => [
  panel(t('explorer.panel.activityCounts'), ACTIVITIES, { filter: { provenance } }),
  panel(t('activities.view.calendar'), CALENDAR_YEAR, {
    filter: { provenance, year: { eq: Number(today().slice(0, 4)) } },
  }),
  panel(t('activities.view.map'), ACTIVITY_MAP, {
    filter: { provenance },
    unplaced: { provenance, counterpartUnit: { isNull: true } },
    provenance,
  }),
  panel(t('rows.activitiesTitle'), ACTIVITY_ROWS, { filter: { provenance }, first: 25 }),
  panel(t('places.twinnings'), TWINNINGS, { filter: { provenance }, provenance, first: 25 }),
  ...(activity === undefined ? [] : [panel(t('explorer.panel.activity'), ACTIVITY, { id: activity.id })]),
  ...(twinning === undefined
    ? []
    : [
        panel(t('explorer.panel.twinning'), TWINNING, {
          id: twinning.id,
          activities: { provenance },
          provenance,
        }),
      ]),
];

const places: Panels = (reader, { unit }) => {
  const { t, provenance } = reader;
  const money = { provenance };
  return [
    panel(t('places.mapTitle'), PLACE_FIGURES, { by: ['COMMUNE'], money, timeless: money }),
    ...(unit === undefined
      ? []
      : [panel(t('places.profile'), PLACE_RECORDS, placeVariables(unit, [], reader))]),
  ];
};

const coordination: Panels = ({ t, provenance }, { project, otherProject }) => {
  const asOf = today();
  return [
    panel(t('coordination.tabs.overlaps'), OVERLAPS, { among: { provenance }, first: 25 }),
    panel(t('explorer.panel.cells'), OVERLAP_SURROUNDINGS, { among: { provenance } }),
    ...(project === undefined || otherProject === undefined
      ? []
      : [panel(t('explorer.panel.pair'), PAIR, { one: project.id, other: otherProject.id })]),
    panel(t('coordination.tabs.gaps'), GAPS, { measure: 'COMMITTED', filter: { provenance } }),
    panel(t('coordination.tabs.undisbursed'), UNDISBURSED, { asOf, first: 25 }),
    panel(t('explorer.panel.ages'), UNDISBURSED_SUMS, { asOf, partners: [] }),
    panel(t('coordination.tabs.papers'), PAPERS, { first: 25 }),
    panel(t('coordination.tabs.plan'), PLAN_PROGRESS, { filter: { provenance }, asOf }),
  ];
};

const library: Panels = ({ t, provenance }, { document, plan }) => [
  panel(t('library.documents'), DOCUMENTS, { filter: { provenance }, provenance, first: 25 }),
  ...(document === undefined ? [] : [panel(t('library.facts'), LEGAL_DOCUMENT, { id: document.id })]),
  panel(t('library.plans'), PLANS, { filter: { provenance } }),
  ...(plan === undefined
    ? []
    : [
        panel(t('explorer.panel.plan'), PLAN_TASK_LIST, {
          plan: plan.id,
          activities: { provenance },
          projects: { provenance },
        }),
      ]),
  panel(t('library.tasksTab'), PLAN_TASKS, { filter: { provenance }, provenance, first: 25 }),
  panel(t('library.statistics'), STATISTICS, { filter: { provenance }, first: 25 }),
  panel(t('library.sources'), SOURCES, { filter: { provenance }, first: 25 }),
];

const administration: Panels = ({ t }, { project }) => [
  panel(t('frame.administration.review'), REVIEW_QUEUE, { states: ['SUBMITTED'] }),
  panel(t('frame.administration.duplicates'), DUPLICATES, { of: 'ORGANISATION', first: 20 }),
  panel(t('frame.administration.changes'), CHANGES, { first: 20 }),
  ...(project === undefined
    ? []
    : [panel(t('explorer.panel.history'), RECORD_HISTORY, { record: project.id })]),
  panel(t('frame.administration.deleted'), DELETED_RECORDS, { first: 50 }),
  panel(t('frame.administration.periods'), LOCKED_PERIODS, {}),
  panel(t('frame.administration.rates'), RATES, { first: 50 }),
  panel(t('frame.administration.priorities'), SECTOR_PRIORITIES, {}),
  panel(t('frame.administration.access'), ACCESSES, { first: 50 }),
];

const GROUPS = {
  overview,
  partners,
  projects,
  funding,
  activities,
  places,
  coordination,
  library,
  administration,
} as const;

/** The questions of every page, by the entries of the navigation; those of administration where the viewer has it. */
export function panelGroups(
  reader: Reader,
  records: PanelRecords,
  administers: boolean,
): readonly PanelGroup[] {
  return (Object.keys(GROUPS) as (keyof typeof GROUPS)[])
    .filter((name) => administers || name !== 'administration')
    .map((name) => ({ title: reader.t(`frame.nav.${name}`), panels: GROUPS[name](reader, records) }));
}
