import { EmptyState, PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { titleIn } from '../../reader/name-in.ts';
import { getReader } from '../../reader/reader.ts';
import { ActivityList } from '../../record/ActivityList.tsx';
import { Demo } from '../../record/Demo.tsx';
import { fundingRowsHref } from '../../record/hrefs.ts';
import { SourceNote } from '../../record/SourceNote.tsx';
import { loadProject } from './load-project.ts';
import { ProjectFacts } from './ProjectFacts.tsx';
import { ProjectFlow } from './ProjectFlow.tsx';
import { ProjectShares } from './ProjectShares.tsx';
import { ProjectSums } from './ProjectSums.tsx';
import { ProjectTransactions } from './ProjectTransactions.tsx';

export async function ProjectPage(code: string): Promise<ReactNode> {
  const [reader, project] = await Promise.all([getReader(), loadProject(code)]);
  if (project === null) notFound();
  const { t, language } = reader;
  const description = language === 'vi' ? project.description : project.descriptionEn;
  const { transactions, activities } = project;
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
      <ProjectSums project={project} reader={reader} />
      <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Section id="flow-title" title={t('project.flow')} note={t('project.flowNote')}>
          <ProjectFlow project={project} reader={reader} />
        </Section>
        <Section id="facts" title={t('project.facts')}>
          <ProjectFacts project={project} reader={reader} />
        </Section>
        <Section
          id="transactions"
          title={t('project.transactions')}
          note={t('project.transactionsNote', { count: transactions.totalCount })}
          action={
            <a href={fundingRowsHref({ measure: 'COMMITTED', project: project.id })}>{t('project.rows')}</a>
          }
        >
          {transactions.totalCount === 0 ? (
            <EmptyState title={t('project.noTransactionsTitle')}>{t('project.noTransactions')}</EmptyState>
          ) : (
            <ProjectTransactions project={project} reader={reader} />
          )}
        </Section>
        <Section id="shares" title={t('project.shares')} note={t('project.sharesNote')}>
          <ProjectShares project={project} reader={reader} />
        </Section>
        <Section id="activities" title={t('project.activities')}>
          {activities.totalCount === 0 ? (
            <p className="text-sm text-ink-muted">{t('project.noActivities')}</p>
          ) : (
            <ActivityList activities={activities.nodes} reader={reader} />
          )}
        </Section>
        <Section id="source" title={t('frame.list.source')}>
          <SourceNote source={project.source} reader={reader} />
        </Section>
      </div>
    </article>
  );
}
