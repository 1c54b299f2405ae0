import { formatDate } from '@nhipcau/ui';
import { Fragment, type ReactNode } from 'react';
import type { OrganisationLinkFragment, PlanTaskDetailFragment } from '../../api/generated/graphql.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { TaskStateBadge } from '../../record/TaskStateBadge.tsx';
import { TaskLinked } from './TaskLinked.tsx';
import { TaskPlanned } from './TaskPlanned.tsx';
import type { Grouping } from './task-groups.ts';

interface TaskItemProps {
  readonly task: PlanTaskDetailFragment;
  /** What the list is grouped by: it need not be said again of each task. */
  readonly grouping: Grouping;
  readonly reader: Reader;
}

/** One task: what, by whom, until when, how it stands, and what carries it out. */
export function TaskItem({ task, grouping, reader }: TaskItemProps): ReactNode {
  const { t } = reader;
  return (
    <li
      id={`task-${task.position}`}
      className="grid gap-x-6 gap-y-1 border-b border-line py-3 target:bg-accent-soft md:grid-cols-[2rem_1fr_13rem]"
    >
      <span className="text-sm tabular-nums text-ink-faint max-md:hidden">{task.position}.</span>
      <div className="min-w-0 text-sm">
        <p className="font-semibold leading-snug">
          <span className="md:hidden">{task.position}. </span>
          {titleIn(reader.language, task)}
          <Demo provenance={task.provenance} reader={reader} />
        </p>
        <div className="mt-1 text-[0.8125rem] text-ink-muted">
          {grouping !== 'body' && task.lead !== null && (
            <Bodies label={t('plan.body')} bodies={[task.lead]} reader={reader} />
          )}
          {task.coordinators.length > 0 && (
            <Bodies label={t('library.plan.coordinators')} bodies={task.coordinators} reader={reader} />
          )}
          <TaskPlanned task={task} reader={reader} />
        </div>
        <TaskLinked task={task} reader={reader} />
      </div>
      <div className="text-[0.8125rem] text-ink-muted">
        <TaskStateBadge state={task.state} reader={reader} />
        <Days task={task} reader={reader} />
        {task.viewerCanEdit && (
          <p className="print:hidden">
            <a href={`/library/plans/tasks/${task.id}/edit`}>{t('form.planTask.edit')}</a>
          </p>
        )}
      </div>
    </li>
  );
}

function Days({
  task: { dueOn, doneOn },
  reader: { t, language },
}: Omit<TaskItemProps, 'grouping'>): ReactNode {
  return (
    <>
      <p>
        {dueOn === null
          ? t('library.plan.noDue')
          : t('library.plan.due', { date: formatDate(dueOn, language) })}
      </p>
      {doneOn !== null && <p>{t('library.plan.doneOn', { date: formatDate(doneOn, language) })}</p>}
    </>
  );
}

interface BodiesProps {
  readonly label: string;
  readonly bodies: readonly OrganisationLinkFragment[];
  readonly reader: Reader;
}

function Bodies({ label, bodies, reader }: BodiesProps): ReactNode {
  return (
    <p>
      {label}:{' '}
      {bodies.map((body, index) => (
        <Fragment key={body.id}>
          {index > 0 && ', '}
          <OrganisationLink organisation={body} reader={reader} mark={false} />
        </Fragment>
      ))}
    </p>
  );
}
