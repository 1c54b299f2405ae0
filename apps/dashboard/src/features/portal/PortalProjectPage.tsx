import { type Description, DescriptionList, formatDate, PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { PortalProjectQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { ProjectTransactions } from '../project/ProjectTransactions.tsx';
import { portalProjectHref } from './portal-hrefs.ts';
import { PORTAL_PROJECT, PORTAL_PROJECT_SENT } from './portal-query.ts';
import { SentTable } from './SentTable.tsx';

type Project = NonNullable<PortalProjectQuery['project']>;

/** A project that is shared with a partner: its facts, money and activities, and what the partner sent of it. */
export async function PortalProjectPage(code: string): Promise<ReactNode> {
  const [reader, { viewer, project }] = await Promise.all([getReader(), request(PORTAL_PROJECT, { code })]);
  if (project === null || !viewer.viewerCanPropose) notFound();
  const { proposals, progressUpdates } = await request(PORTAL_PROJECT_SENT, { project: project.id });
  const { t, language } = reader;
  return (
    <article className="pb-16">
      <PageTitle kicker={<a href="/portal">{t('portal.title')}</a>} title={titleIn(language, project)}>
        <p className="flex flex-wrap gap-4">
          <a href={`${portalProjectHref(code)}/report`}>{t('portal.report.title')}</a>
          <a href={`${portalProjectHref(code)}/propose`}>{t('portal.propose.title')}</a>
        </p>
      </PageTitle>
      <div className="flex flex-col gap-10">
        <Section id="facts" title={t('project.facts')}>
          <DescriptionList items={facts(project, reader)} />
        </Section>
        <Section id="money" title={t('portal.money')}>
          {project.transactions.nodes.length === 0 ? (
            <p className="text-sm text-ink-muted">{t('portal.noMoney')}</p>
          ) : (
            <ProjectTransactions
              transactions={project.transactions.nodes}
              total={null}
              editPath={null}
              reader={reader}
            />
          )}
        </Section>
        <Section id="activities" title={t('portal.activities')}>
          <Activities project={project} reader={reader} />
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

interface PartProps {
  readonly project: Project;
  readonly reader: Reader;
}

function Activities({ project, reader: { t, language } }: PartProps): ReactNode {
  const { nodes } = project.activities;
  if (nodes.length === 0) return <p className="text-sm text-ink-muted">{t('portal.noActivities')}</p>;
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {nodes.map((activity) => (
        <li key={activity.id}>
          {titleIn(language, activity)}
          {activity.startDate !== null && (
            <span className="ml-2 text-ink-muted">{formatDate(activity.startDate, language)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function facts(project: Project, { t, language }: Reader): readonly Description[] {
  const day = (value: string | null) => value && formatDate(value, language);
  return [
    { term: t('project.code'), value: project.code },
    { term: t('project.type'), value: t(`codes.projectType.${project.type}`) },
    { term: t('project.status'), value: project.status && t(`codes.projectStatus.${project.status}`) },
    { term: t('form.project.plannedStart'), value: day(project.plannedStart) },
    { term: t('form.project.plannedEnd'), value: day(project.plannedEnd) },
    { term: t('form.project.actualStart'), value: day(project.actualStart) },
    { term: t('form.project.actualEnd'), value: day(project.actualEnd) },
    { term: t('form.project.approvalNumber'), value: project.approvalNumber },
  ];
}
