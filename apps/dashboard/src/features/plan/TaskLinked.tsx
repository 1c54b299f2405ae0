import type { ReactNode } from 'react';
import type { PlanTaskDetailFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { ActivityList } from '../../record/ActivityList.tsx';
import { ProjectLink } from '../../record/ProjectLink.tsx';

interface TaskLinkedProps {
  readonly task: PlanTaskDetailFragment;
  readonly reader: Reader;
}

/** The activities that carry a task out and the projects that serve it, behind a line that counts them. */
export function TaskLinked({ task: { activities, projects }, reader }: TaskLinkedProps): ReactNode {
  const { t } = reader;
  if (activities.totalCount + projects.totalCount === 0) return null;
  const counts = [
    activities.totalCount === 0 ? null : t('library.plan.activities', { count: activities.totalCount }),
    projects.totalCount === 0 ? null : t('library.plan.projects', { count: projects.totalCount }),
  ];
  return (
    <details className="mt-1 text-[0.8125rem]">
      <summary className="w-fit text-accent">{counts.filter(Boolean).join(' · ')}</summary>
      {activities.totalCount > 0 && <ActivityList activities={activities.nodes} reader={reader} />}
      {projects.totalCount > 0 && (
        <ul className="mt-1 list-disc pl-5">
          {projects.nodes.map((project) => (
            <li key={project.id}>
              <ProjectLink project={project} reader={reader} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
