import { Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectGroundFragment } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { address } from '../../list/address.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { ProjectLink } from '../../record/ProjectLink.tsx';
import { PROJECTS_PATH, projectFilter } from '../projects/project-filter.ts';
import { groundOf } from './project-ground.ts';

graphql(`
  fragment ProjectGround on Project {
    id
    sectors {
      sector {
        provinceSector {
          code
        }
      }
    }
    places {
      unit {
        unitId
        level
        validTo
        successors {
          unit {
            unitId
          }
        }
      }
    }
  }
`);

const NEIGHBOURS = graphql(`
  query ProjectNeighbours($filter: ProjectFilter!) {
    projects(first: 6, filter: $filter) {
      totalCount
      nodes {
        ...ProjectLink
        participants {
          role
          organisation {
            id
            name
            nameEn
          }
        }
      }
    }
  }
`);

interface ProjectNeighboursProps {
  readonly project: ProjectGroundFragment;
  readonly reader: Reader;
}

/** Who else works in the same communes for the same sectors; nothing where either is not stated. */
export async function ProjectNeighbours({ project, reader }: ProjectNeighboursProps): Promise<ReactNode> {
  const { t, language } = reader;
  const { communes, sectors } = groundOf(project);
  if (communes.length === 0 || sectors.length === 0) return null;
  const query = { commune: communes.join(','), sector: sectors.join(',') };
  const { projects } = await request(NEIGHBOURS, {
    filter: { and: [projectFilter(query, reader), { not: { id: { eq: project.id } } }] },
  });
  return (
    <Section
      id="neighbours"
      title={t('project.neighbours')}
      note={t('project.neighboursNote', { count: projects.totalCount })}
      action={
        projects.totalCount > 0 && <a href={address(PROJECTS_PATH, query)}>{t('project.neighboursAll')}</a>
      }
    >
      <ul className="text-sm">
        {projects.nodes.map((other) => {
          const funders = other.participants.filter(({ role }) => role === 'FUNDING');
          return (
            <li key={other.id} className="border-b border-line py-2">
              <ProjectLink project={other} reader={reader} />
              <span className="block text-[0.8125rem] text-ink-muted">
                {funders.map(({ organisation }) => nameIn(language, organisation)).join(', ')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
