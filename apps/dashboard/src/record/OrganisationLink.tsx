import type { ReactNode } from 'react';
import { graphql } from '../api/generated/gql.ts';
import type { OrganisationLinkFragment } from '../api/generated/graphql.ts';
import { nameIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { Demo } from './Demo.tsx';
import { organisationHref } from './hrefs.ts';
import { RecordLink } from './RecordLink.tsx';

graphql(`
  fragment OrganisationLink on Organisation {
    id
    name
    nameEn
    provenance
  }
`);

interface OrganisationLinkProps {
  readonly organisation: OrganisationLinkFragment;
  readonly reader: Reader;
  /** False where a mark beside it already covers the row. */
  readonly mark?: boolean;
}

export function OrganisationLink({ organisation, reader, mark = true }: OrganisationLinkProps): ReactNode {
  return (
    <>
      <RecordLink href={organisationHref(organisation.id)} reader={reader}>
        {nameIn(reader.language, organisation)}
      </RecordLink>
      {mark && <Demo provenance={organisation.provenance} reader={reader} />}
    </>
  );
}
