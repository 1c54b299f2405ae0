import { DescriptionList, formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectFactsFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { ProjectLink } from '../../record/ProjectLink.tsx';
import { StatusBadge } from '../../record/StatusBadge.tsx';

graphql(`
  fragment ProjectFacts on Project {
    code
    type
    status
    plannedStart
    plannedEnd
    actualStart
    actualEnd
    approvalNumber
    approvalDate
    approvalAuthority
    governingDecree
    managingBody {
      ...OrganisationLink
    }
    parent {
      ...ProjectLink
    }
    children {
      ...ProjectLink
    }
  }
`);

interface ProjectFactsProps {
  readonly project: ProjectFactsFragment;
  readonly reader: Reader;
}

export function ProjectFacts({ project, reader }: ProjectFactsProps): ReactNode {
  const { t, language } = reader;
  const approval = [
    project.approvalNumber,
    project.approvalDate === null ? null : formatDate(project.approvalDate, language),
    project.approvalAuthority,
  ].filter((part) => part !== null);
  const days = (start: string | null, end: string | null) =>
    start === null && end === null ? null : `${day(start, reader)} – ${day(end, reader)}`;
  return (
    <DescriptionList
      items={[
        { term: t('project.code'), value: <span className="tabular-nums">{project.code}</span> },
        { term: t('project.type'), value: t(`codes.projectType.${project.type}`) },
        { term: t('project.status'), value: <StatusBadge status={project.status} reader={reader} /> },
        { term: t('project.planned'), value: days(project.plannedStart, project.plannedEnd) },
        { term: t('project.actual'), value: days(project.actualStart, project.actualEnd) },
        {
          term: t('project.approval'),
          value: approval.length === 0 ? <NotStated reader={reader} /> : approval.join(', '),
        },
        { term: t('project.decree'), value: project.governingDecree },
        {
          term: t('project.managingBody'),
          value:
            project.managingBody === null ? (
              <NotStated reader={reader} />
            ) : (
              <OrganisationLink organisation={project.managingBody} reader={reader} mark={false} />
            ),
        },
        {
          term: t('project.parent'),
          value:
            project.parent === null ? null : (
              <ProjectLink project={project.parent} reader={reader} mark={false} />
            ),
        },
        {
          term: t('project.children'),
          value:
            project.children.length === 0
              ? null
              : project.children.map((child) => (
                  <p key={child.id}>
                    <ProjectLink project={child} reader={reader} mark={false} />
                  </p>
                )),
        },
      ]}
    />
  );
}

function day(date: string | null, reader: Reader): string {
  return date === null ? reader.t('frame.list.notStated').toLowerCase() : formatDate(date, reader.language);
}
