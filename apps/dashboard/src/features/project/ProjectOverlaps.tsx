import { Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import { request } from '../../api/request.ts';
import type { Reader } from '../../reader/reader.ts';
import { ProjectLink } from '../../record/ProjectLink.tsx';
import { pairHref } from '../coordination/pair/pair-href.ts';

const PROJECT_OVERLAPS = graphql(`
  query ProjectOverlaps($code: String!) {
    project(code: $code) {
      overlaps {
        score
        one {
          ...ProjectLink
        }
        other {
          ...ProjectLink
        }
      }
    }
  }
`);

interface ProjectOverlapsProps {
  readonly code: string;
  readonly reader: Reader;
}

/** Where it may do what a project of another partner does; nothing where no overlap was found. */
export async function ProjectOverlaps({ code, reader }: ProjectOverlapsProps): Promise<ReactNode> {
  const { t, showDemo, audience } = reader;
  if (audience !== 'office') return null;
  const { project } = await request(PROJECT_OVERLAPS, { code });
  const found = (project?.overlaps ?? [])
    .map(({ score, one, other }) => ({ score, theirs: one.code === code ? other : one }))
    .filter(({ theirs }) => showDemo || theirs.provenance !== 'DEMO');
  if (found.length === 0) return null;
  return (
    <Section id="overlaps" title={t('project.overlaps')} note={t('project.overlapsNote')}>
      <ul className="text-sm">
        {found.map(({ score, theirs }) => (
          <li key={theirs.id} className="border-b border-line py-2">
            <ProjectLink project={theirs} reader={reader} />
            <a className="block text-[0.8125rem]" href={pairHref(code, theirs.code)}>
              {t('project.overlapScore', { score })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
