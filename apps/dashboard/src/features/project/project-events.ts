import { formatMoney } from '@nhipcau/ui';
import type { ProjectHistoryFragment } from '../../api/generated/graphql.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';

/** Something that is recorded to have happened to a project, or is planned. */
export interface ProjectEvent {
  readonly key: string;
  /** `YYYY-MM-DD`; null where it is not stated. */
  readonly date: string | null;
  readonly kind: 'APPROVAL' | 'PLANNED' | 'ACTUAL' | 'TRANSACTION' | 'ACTIVITY' | 'DOCUMENT';
  readonly text: string;
}

type Words = Pick<Reader, 'language' | 't'>;

function milestones(project: ProjectHistoryFragment, { t }: Words): readonly ProjectEvent[] {
  const day = (
    key: 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd',
    kind: ProjectEvent['kind'],
  ): readonly ProjectEvent[] => {
    const date = project[key];
    return date === null ? [] : [{ key, date, kind, text: t(`project.event.${key}`) }];
  };
  const { approvalNumber, approvalDate } = project;
  const approval: readonly ProjectEvent[] =
    approvalNumber === null && approvalDate === null
      ? []
      : [
          {
            key: 'approval',
            date: approvalDate,
            kind: 'APPROVAL',
            text: t('project.event.approval', { number: approvalNumber ?? '' }).trim(),
          },
        ];
  return [
    ...approval,
    ...day('plannedStart', 'PLANNED'),
    ...day('actualStart', 'ACTUAL'),
    ...day('plannedEnd', 'PLANNED'),
    ...day('actualEnd', 'ACTUAL'),
  ];
}

function records(project: ProjectHistoryFragment, { t, language }: Words): readonly ProjectEvent[] {
  const amount = (vnd: string | null, atLeast: boolean) =>
    vnd === null ? t('rows.unvalued') : formatMoney({ vnd, atLeast }, language);
  return [
    ...project.history.nodes.map(
      ({ id, kind, valueDate, vnd, atLeast }): ProjectEvent => ({
        key: id,
        date: valueDate,
        kind: 'TRANSACTION',
        text: `${t(`codes.transactionKind.${kind}`)}: ${amount(vnd, atLeast)}`,
      }),
    ),
    ...project.activities.nodes.map(
      (activity): ProjectEvent => ({
        key: activity.id,
        date: activity.startDate,
        kind: 'ACTIVITY',
        text: titleIn(language, activity),
      }),
    ),
    ...project.documents.map(
      (document): ProjectEvent => ({
        key: `${document.category} ${document.datedOn} ${document.title}`,
        date: document.datedOn,
        kind: 'DOCUMENT',
        text: titleIn(language, document),
      }),
    ),
  ];
}

/** Everything recorded of a project with a day, in the order of the days; and what is recorded without one. */
export function projectEvents(project: ProjectHistoryFragment, words: Words) {
  const all = [...milestones(project, words), ...records(project, words)];
  const dated = all.flatMap((event) => (event.date === null ? [] : [{ ...event, date: event.date }]));
  return {
    dated: dated.toSorted((a, b) => a.date.localeCompare(b.date)),
    undated: all.filter(({ date }) => date === null),
  };
}
