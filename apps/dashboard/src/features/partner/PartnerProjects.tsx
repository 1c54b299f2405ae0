import { formatCount, formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ParticipantRole, PartnerProjectsFragment } from '../../api/generated/graphql.ts';
import { address } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { ProjectLink } from '../../record/ProjectLink.tsx';
import { StatusBadge } from '../../record/StatusBadge.tsx';
import { Sum } from '../../record/Sum.tsx';

graphql(`
  fragment PartnerProjects on ProjectConnection {
    totalCount
    committed {
      vnd
      atLeast
      estimated
    }
    disbursed {
      vnd
      atLeast
      estimated
    }
    nodes {
      ...ProjectLink
      status
      startDate
      endDate
      committed {
        vnd
        atLeast
        estimated
      }
    }
  }
`);

interface PartnerProjectsProps {
  readonly partnerId: string;
  readonly participation: ParticipantRole;
  readonly projects: PartnerProjectsFragment;
  readonly reader: Reader;
}

/** The projects in which it has one role; nothing where there are none. */
export function PartnerProjects({
  partnerId,
  participation,
  projects,
  reader,
}: PartnerProjectsProps): ReactNode {
  const { t, language } = reader;
  if (projects.totalCount === 0) return null;
  return (
    <div className="mb-4">
      <h3 className="text-sm font-semibold">
        {t(`partner.role.${participation}`)}{' '}
        <span className="font-normal text-ink-muted">{formatCount(projects.totalCount, language)}</span>
      </h3>
      <p className="text-[0.8125rem] text-ink-muted">
        {t('partner.roleSums')} {t('codes.measure.COMMITTED')}{' '}
        <Sum money={projects.committed} reader={reader} /> · {t('codes.measure.DISBURSED')}{' '}
        <Sum money={projects.disbursed} reader={reader} />
      </p>
      <ul className="text-sm">
        {projects.nodes.map((project) => (
          <li
            key={project.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5"
          >
            <span className="min-w-0 flex-1 basis-72">
              <ProjectLink project={project} reader={reader} />
            </span>
            <StatusBadge status={project.status} reader={reader} />
            <span className="w-24 text-right tabular-nums text-ink-muted">
              {project.startDate === null ? '' : formatDate(project.startDate, language)}
            </span>
            <span className="w-32 text-right">
              {project.committed.vnd === '0' ? '–' : <Sum money={project.committed} reader={reader} />}
            </span>
          </li>
        ))}
      </ul>
      {projects.totalCount > projects.nodes.length && (
        <p className="py-1 text-[0.8125rem]">
          <a href={address('/projects', {}, { partner: partnerId })}>{t('partner.allProjects')}</a>
        </p>
      )}
    </div>
  );
}
