import { type Column, formatDate, formatMoneyCell, PageTitle, Section, Table } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { PortalQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { StatusBadge } from '../../record/StatusBadge.tsx';
import { portalProjectHref } from './portal-hrefs.ts';
import { PORTAL } from './portal-query.ts';
import { SentTable } from './SentTable.tsx';

type Project = PortalQuery['projects']['nodes'][number];

/** What the province shares with a partner, and what the partner sent. */
export async function PortalPage(): Promise<ReactNode> {
  const [reader, { viewer, projects, proposals, progressUpdates }] = await Promise.all([
    getReader(),
    request(PORTAL),
  ]);
  if (!viewer.viewerCanPropose) notFound();
  const { t, language } = reader;
  return (
    <article className="pb-16">
      <PageTitle
        kicker={viewer.organisation && nameIn(language, viewer.organisation)}
        title={t('portal.title')}
      >
        <p>{t('portal.intro')}</p>
      </PageTitle>
      <div className="flex flex-col gap-10">
        <Section id="projects" title={t('portal.projects')}>
          {projects.nodes.length === 0 ? (
            <p className="text-sm text-ink-muted">{t('portal.noProjects')}</p>
          ) : (
            <Table
              caption={t('portal.projects')}
              columns={columnsFor(reader)}
              rows={projects.nodes}
              rowKey={({ id }) => id}
            />
          )}
        </Section>
        <Section id="updates" title={t('portal.review.updates')}>
          <SentTable rows={progressUpdates.nodes} caption={t('portal.review.updates')} reader={reader} />
        </Section>
        <Section id="proposals" title={t('portal.review.proposals')}>
          <SentTable rows={proposals.nodes} caption={t('portal.review.proposals')} reader={reader} />
        </Section>
      </div>
    </article>
  );
}

function columnsFor(reader: Reader): readonly Column<Project>[] {
  const { t, language } = reader;
  return [
    {
      key: 'title',
      header: t('portal.project'),
      cell: (project) => (
        <>
          <a href={portalProjectHref(project.code)}>{titleIn(language, project)}</a>
          <Demo provenance={project.provenance} reader={reader} />
        </>
      ),
    },
    {
      key: 'status',
      header: t('project.status'),
      secondary: true,
      cell: ({ status }) => <StatusBadge status={status} reader={reader} />,
    },
    {
      key: 'end',
      header: t('form.project.plannedEnd'),
      secondary: true,
      cell: ({ plannedEnd }) => plannedEnd && formatDate(plannedEnd, language),
    },
    {
      key: 'committed',
      header: t('portal.committed'),
      align: 'end',
      cell: ({ committed }) => formatMoneyCell(committed, language),
    },
    {
      key: 'disbursed',
      header: t('portal.disbursed'),
      align: 'end',
      cell: ({ disbursed }) => formatMoneyCell(disbursed, language),
    },
  ];
}
