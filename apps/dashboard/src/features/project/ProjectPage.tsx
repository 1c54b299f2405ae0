import { PageTitle, Section } from '@nhipcau/ui';
import { notFound, redirect } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';
import { Attachments } from '../../attachments/Attachments.tsx';
import { REFUSED } from '../../attachments/refused-file.ts';
import type { Query } from '../../list/address.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { ActivityList } from '../../record/ActivityList.tsx';
import { AddActivity } from '../../record/AddActivity.tsx';
import { Demo } from '../../record/Demo.tsx';
import { projectHref } from '../../record/hrefs.ts';
import { SourceNote } from '../../record/SourceNote.tsx';
import { RecordHistory } from '../changes/RecordHistory.tsx';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { ProjectSharing } from '../project-sharing/ProjectSharing.tsx';
import { loadProject } from './load-project.ts';
import { loadTransactions } from './load-transactions.ts';
import { ProjectDocuments } from './ProjectDocuments.tsx';
import { ProjectFacts } from './ProjectFacts.tsx';
import { ProjectFlow } from './ProjectFlow.tsx';
import { ProjectHistory } from './ProjectHistory.tsx';
import { ProjectNeighbours } from './ProjectNeighbours.tsx';
import { ProjectOverlaps } from './ProjectOverlaps.tsx';
import { ProjectShares } from './ProjectShares.tsx';
import { ProjectSums } from './ProjectSums.tsx';
import { PROJECT } from './project-query.ts';
import { TransactionSection } from './TransactionSection.tsx';

export async function ProjectPage(code: string, query: Query): Promise<ReactNode> {
  const [reader, project, transactions] = await Promise.all([
    getReader(),
    loadProject(code),
    loadTransactions(code, query),
  ]);
  if (project === null || transactions === null) notFound();
  // A duplicate that was merged leads to the project that it became part of.
  if (project.code !== code) redirect(projectHref(project.code));
  const { t, language } = reader;
  const description = language === 'vi' ? project.description : project.descriptionEn;
  const { activities } = project;
  return (
    <article>
      <PageTitle
        kicker={
          <>
            <a href="/projects">{t('projects.title')}</a> · {t(`codes.projectType.${project.type}`)}
            <Demo provenance={project.provenance} reader={reader} compact={false} />
          </>
        }
        title={titleIn(language, project)}
      >
        {description}
      </PageTitle>
      <PageActions
        title={titleIn(language, project)}
        operation={{ document: `${PROJECT}`, variables: { code } }}
        exports={{ name: 'transactions', query: { project: code } }}
        write={
          project.viewerCanEdit
            ? { href: `${projectHref(code)}/edit`, label: t('form.project.edit') }
            : undefined
        }
        remove={project}
        reader={reader}
      />
      <DeletedNote query={query} reader={reader} />
      <ProjectSums project={project} reader={reader} />
      <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Section id="flow-title" title={t('project.flow')} note={t('project.flowNote')}>
          <ProjectFlow project={project} reader={reader} />
        </Section>
        <Section id="facts" title={t('project.facts')}>
          <ProjectFacts project={project} reader={reader} />
        </Section>
        <TransactionSection project={project} page={transactions} query={query} reader={reader} />
        <Section id="shares" title={t('project.shares')} note={t('project.sharesNote')}>
          <ProjectShares project={project} reader={reader} />
        </Section>
        <Section
          id="activities"
          title={t('project.activities')}
          action={<AddActivity of={{ project: project.id }} record={project} reader={reader} />}
        >
          {activities.totalCount === 0 ? (
            <p className="text-sm text-ink-muted">{t('project.noActivities')}</p>
          ) : (
            <ActivityList activities={activities.nodes} reader={reader} />
          )}
        </Section>
        <Section id="documents" title={t('project.documents')}>
          <ProjectDocuments project={project} reader={reader} />
        </Section>
        <Attachments record={project} href={projectHref(code)} refused={query[REFUSED]} reader={reader} />
        {project.viewerCanShare && <ProjectSharing code={code} query={query} reader={reader} />}
        <Section id="history" title={t('project.history')} note={t('project.historyNote')}>
          <ProjectHistory project={project} reader={reader} />
        </Section>
        <Suspense>
          <ProjectOverlaps code={code} reader={reader} />
        </Suspense>
        <Suspense>
          <ProjectNeighbours project={project} reader={reader} />
        </Suspense>
        <Section id="source" title={t('frame.list.source')}>
          <SourceNote source={project.source} reader={reader} />
        </Section>
      </div>
      <RecordHistory record={project.id} reader={reader} />
    </article>
  );
}
