import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { OverlapProjectFragment } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { NotStated } from '../../../record/NotStated.tsx';
import { OrganisationLink } from '../../../record/OrganisationLink.tsx';
import { ProjectLink } from '../../../record/ProjectLink.tsx';
import { Sum } from '../../../record/Sum.tsx';
import { partnersOf } from './partners-of.ts';

interface ProjectSideProps {
  readonly project: OverlapProjectFragment;
  readonly reader: Reader;
}

/** One project of a pair: what it is, of whom, from when to when, for how much. */
export function ProjectSide({ project, reader }: ProjectSideProps): ReactNode {
  const { startDate, endDate, committed } = project;
  const day = (date: string | null) =>
    date === null ? reader.t('frame.list.notStated') : formatDate(date, reader.language);
  const partners = partnersOf(project);
  return (
    <div className="min-w-0 text-sm">
      <p className="leading-snug">
        <ProjectLink project={project} reader={reader} />
      </p>
      <ul className="text-[0.8125rem]">
        {partners.map((organisation) => (
          <li key={organisation.id}>
            <OrganisationLink organisation={organisation} reader={reader} mark={false} />
          </li>
        ))}
      </ul>
      <p className="text-[0.8125rem] tabular-nums text-ink-muted">
        {startDate === null && endDate === null ? (
          <NotStated reader={reader} />
        ) : (
          `${day(startDate)} – ${day(endDate)}`
        )}
        {committed.vnd !== '0' && (
          <>
            {' · '}
            <Sum money={committed} reader={reader} />
          </>
        )}
      </p>
    </div>
  );
}
