import { Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { TaskItem } from './TaskItem.tsx';
import type { Grouping, TaskGroup } from './task-groups.ts';

interface TaskGroupSectionProps {
  readonly group: TaskGroup;
  readonly grouping: Grouping;
  readonly reader: Reader;
}

/** The tasks of a body or of a quarter, with how many of them are done. */
export function TaskGroupSection({ group, grouping, reader }: TaskGroupSectionProps): ReactNode {
  const { tasks, done } = group;
  return (
    <Section
      id={`group-${group.key ?? 'none'}`}
      title={titleOf(group, grouping, reader)}
      note={reader.t('plan.said', { done, tasks: tasks.length })}
    >
      <ol>
        {tasks.map((task) => (
          <TaskItem key={task.id} task={task} grouping={grouping} reader={reader} />
        ))}
      </ol>
    </Section>
  );
}

function titleOf({ key, tasks: [first] }: TaskGroup, grouping: Grouping, { t, language }: Reader): string {
  if (key === null) return grouping === 'body' ? t('frame.list.notStated') : t('library.plan.noDue');
  if (grouping === 'body') return first?.lead == null ? '' : nameIn(language, first.lead);
  const [year = '', quarter = ''] = key.split('-');
  return t('library.plan.quarter', { year, quarter });
}
