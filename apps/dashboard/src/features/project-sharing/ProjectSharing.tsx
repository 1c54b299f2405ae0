import { formatDate, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ProjectSharingQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';
import { FindPartners } from './FindPartners.tsx';
import { ShareButton } from './ShareButton.tsx';
import { readOutcome, SHARE_WITH, SHARING } from './sharing-outcome.ts';
import { PROJECT_SHARING } from './sharing-query.ts';

type Shared = NonNullable<ProjectSharingQuery['project']>;

interface ProjectSharingProps {
  readonly code: string;
  readonly query: Query;
  readonly reader: Reader;
}

/** With which partners a project is shared; shares it with others and takes shares back. Plain forms, without a script. */
export async function ProjectSharing({ code, query, reader }: ProjectSharingProps): Promise<ReactNode> {
  const { project } = await request(PROJECT_SHARING, { code });
  if (project === null) return null;
  const { t } = reader;
  const outcome = readOutcome(query[SHARING]);
  const isDone = outcome === 'shared' || outcome === 'unshared';
  return (
    <Section
      id="sharing"
      title={t('tidying.sharing.title')}
      note={t('tidying.sharing.note')}
      className="print:hidden"
    >
      <div className="flex flex-col gap-4 text-sm">
        {outcome !== undefined && (
          <p role={isDone ? 'status' : 'alert'} className={isDone ? 'text-positive' : 'text-negative'}>
            {t(`tidying.sharing.outcome.${outcome}`)}
          </p>
        )}
        <Shares code={code} project={project} reader={reader} />
        <FindPartners
          code={code}
          project={project.id}
          shared={new Set(project.shares.map(({ organisation }) => organisation.id))}
          taking={project.participants.map(({ organisation }) => organisation)}
          search={query[SHARE_WITH]}
          reader={reader}
        />
      </div>
    </Section>
  );
}

interface SharesProps {
  readonly code: string;
  readonly project: Shared;
  readonly reader: Reader;
}

function Shares({ code, project, reader }: SharesProps): ReactNode {
  const { t, language } = reader;
  if (project.shares.length === 0) return <p className="text-ink-muted">{t('tidying.sharing.none')}</p>;
  return (
    <ul className="flex flex-col">
      {project.shares.map(({ organisation, sharedOn }) => (
        <li
          key={organisation.id}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2"
        >
          <span className="min-w-0 flex-1">
            <OrganisationLink organisation={organisation} reader={reader} />
            <span className="block text-[0.8125rem] text-ink-muted">
              {t('tidying.sharing.since', { date: formatDate(sharedOn, language) })}
            </span>
          </span>
          <ShareButton
            pair={{ code, project: project.id, organisation: organisation.id }}
            does="unshare"
            name={nameIn(language, organisation)}
            reader={reader}
          />
        </li>
      ))}
    </ul>
  );
}
