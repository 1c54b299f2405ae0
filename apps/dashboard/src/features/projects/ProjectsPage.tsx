import { EmptyState, FilterChips, PageTitle, Pagination, Skeleton } from '@nhipcau/ui';
import { type ReactNode, Suspense } from 'react';
import type { ProjectsQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { ChosenRows } from '../../list/choosing/ChosenRows.tsx';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { ColumnPicker } from './ColumnPicker.tsx';
import { FacetColumn } from './facets/FacetColumn.tsx';
import { ProjectFacets } from './facets/ProjectFacets.tsx';
import { loadChosenNames } from './load-chosen-names.ts';
import { ProjectFilterForm } from './ProjectFilterForm.tsx';
import { ProjectTable } from './ProjectTable.tsx';
import { projectChips } from './project-chips.ts';
import { PROJECTS_PATH } from './project-filter.ts';
import { projectListVariables } from './project-list.ts';
import { PROJECTS } from './projects-query.ts';

const PAGE_SIZE = 25;

/** The list beside its facets. The table is there first: to count all facets takes longer than to read a page. */
export async function ProjectsPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const variables: ProjectsQueryVariables = {
    ...projectListVariables(query, reader),
    ...pageVariables(query, PAGE_SIZE),
  };
  const [{ projects, viewer }, names] = await Promise.all([
    request(PROJECTS, variables),
    loadChosenNames(query, reader),
  ]);
  const { totalCount, nodes, pageInfo } = projects;
  return (
    <>
      <PageTitle title={t('projects.title')}>
        <p>{t('projects.intro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <PageActions
        title={t('projects.title')}
        operation={{ document: `${PROJECTS}`, variables }}
        exports={{ name: 'projects', query }}
        write={viewer.viewerCanWrite ? { href: '/projects/new', label: t('form.project.new') } : undefined}
        reader={reader}
      />
      <div className="grid items-start gap-x-8 gap-y-4 border-t border-line-strong pt-3 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <FacetColumn query={query} reader={reader}>
          <Suspense fallback={<Skeleton label={t('frame.loading')} />}>
            <ProjectFacets query={query} names={names} reader={reader} />
          </Suspense>
        </FacetColumn>
        <div className="flex min-w-0 flex-col gap-3">
          <ProjectFilterForm query={query} reader={reader} />
          <FilterChips
            chips={projectChips(query, names, reader)}
            removeLabel={t('frame.list.removeFilter')}
            clear={{ href: PROJECTS_PATH, label: t('frame.list.clear') }}
          />
          <ColumnPicker query={query} reader={reader} />
          {nodes.length === 0 ? (
            <EmptyState title={t('projects.emptyTitle')}>
              {t('projects.emptyText')} <a href={PROJECTS_PATH}>{t('frame.list.clear')}</a>
            </EmptyState>
          ) : (
            <>
              <ProjectTable
                projects={nodes}
                totals={projects}
                query={query}
                choosable={viewer.viewerCanWrite}
                reader={reader}
              />
              {viewer.viewerCanWrite && <ChosenRows of="projects" reader={reader} />}
            </>
          )}
          <Pagination
            label={t('frame.list.pages')}
            summary={t('projects.count', { count: totalCount })}
            {...pageLinks(PROJECTS_PATH, query, pageInfo, t)}
          />
        </div>
      </div>
    </>
  );
}
