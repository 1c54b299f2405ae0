import type { ReactNode } from 'react';
import { graphql } from '../api/generated/gql.ts';
import type { ProjectLinkFragment } from '../api/generated/graphql.ts';
import { titleIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { Demo } from './Demo.tsx';
import { projectHref } from './hrefs.ts';
import { RecordLink } from './RecordLink.tsx';

graphql(`
  fragment ProjectLink on Project {
    id
    code
    title
    titleEn
    provenance
  }
`);

interface ProjectLinkProps {
  readonly project: ProjectLinkFragment;
  readonly reader: Reader;
  /** False where a mark beside it already covers the row. */
  readonly mark?: boolean;
}

export function ProjectLink({ project, reader, mark = true }: ProjectLinkProps): ReactNode {
  return (
    <>
      <RecordLink href={projectHref(project.code)} reader={reader}>
        {titleIn(reader.language, project)}
      </RecordLink>
      {mark && <Demo provenance={project.provenance} reader={reader} />}
    </>
  );
}
