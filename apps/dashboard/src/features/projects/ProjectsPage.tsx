import { EmptyState, FilterChips, PageTitle, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ProjectsQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { ProjectFilterForm } from './ProjectFilterForm.tsx';
import { ProjectTable } from './ProjectTable.tsx';
import { loadPartnerName, projectChips } from './project-chips.ts';
import { PROJECTS_PATH } from './project-filter.ts';
import { projectListVariables, readProjectOrder } from './project-list.ts';
import { PROJECTS } from './projects-query.ts';

const PAGE_SIZE = 25;

export async function ProjectsPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language } = reader;
  const order = readProjectOrder(query);
  const variables: ProjectsQueryVariables = {
    ...projectListVariables(query, reader),
    provenance: reader.provenance,
    ...pageVariables(query, PAGE_SIZE),
  };
  const [data, partner] = await Promise.all([request(PROJECTS, variables), loadPartnerName(query, language)]);
  const { totalCount, nodes, pageInfo } = data.projects;
  return (
    <>
      <PageTitle title={t('projects.title')}>
        <p>{t('projects.intro')}</p>
      </PageTitle>
      <PageActions
        title={t('projects.title')}
        operation={{ document: `${PROJECTS}`, variables }}
        exports={{ name: 'projects', query }}
        reader={reader}
      />
      <ProjectFilterForm query={query} data={data} reader={reader} />
      <div className="flex flex-col gap-3 pt-3">
        <FilterChips
          chips={projectChips(query, data, partner, reader)}
          removeLabel={t('frame.list.removeFilter')}
          clear={{ href: PROJECTS_PATH, label: t('frame.list.clear') }}
        />
        {nodes.length === 0 ? (
          <EmptyState title={t('projects.emptyTitle')}>
            {t('projects.emptyText')} <a href={PROJECTS_PATH}>{t('frame.list.clear')}</a>
          </EmptyState>
        ) : (
          <ProjectTable projects={nodes} totals={data.projects} query={query} order={order} reader={reader} />
        )}
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('projects.count', { count: totalCount })}
        {...pageLinks(PROJECTS_PATH, query, pageInfo, t)}
      />
    </>
  );
}
