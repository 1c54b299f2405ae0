import { type Column, EmptyState, formatCount, PageTitle, Pagination, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { AccessesQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { formatMoment } from '../changes/moment.ts';
import { AccessFilterForm } from './AccessFilterForm.tsx';
import { accessFilter } from './access-filter.ts';
import { ACCESS_PATH } from './access-path.ts';
import { ACCESSES } from './access-query.ts';

const PAGE_SIZE = 50;

type Access = AccessesQuery['accessEvents']['edges'][number];

/** Who took lists as files and who read personal data, the last first. */
export async function AccessPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const variables = { filter: accessFilter(query), ...pageVariables(query, PAGE_SIZE) };
  const { edges, totalCount, pageInfo } = (await request(ACCESSES, variables)).accessEvents;
  return (
    <>
      <PageTitle title={t('access.title')}>
        <p>{t('access.intro')}</p>
      </PageTitle>
      <div className="flex flex-col gap-5">
        <AccessFilterForm query={query} reader={reader} />
        {edges.length === 0 ? (
          <EmptyState title={t('access.emptyTitle')}>{t('access.empty')}</EmptyState>
        ) : (
          <Table
            caption={t('access.title')}
            rows={edges}
            rowKey={({ cursor }) => cursor}
            columns={columns(reader)}
          />
        )}
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('access.count', { count: totalCount })}
        {...pageLinks(ACCESS_PATH, query, pageInfo, t)}
      />
    </>
  );
}

function columns({ t, language }: Reader): readonly Column<Access>[] {
  return [
    { key: 'at', header: t('access.at'), cell: ({ node }) => formatMoment(node.happenedAt, language) },
    { key: 'who', header: t('access.person'), cell: ({ node }) => node.personName ?? t('access.program') },
    { key: 'kind', header: t('access.what'), cell: ({ node }) => t(`access.kind.${node.kind}`) },
    {
      key: 'operation',
      header: t('access.operation'),
      cell: ({ node }) => <code className="text-[0.8125rem]">{node.operation}</code>,
    },
    {
      key: 'subject',
      header: t('access.subject'),
      cell: ({ node }) => <span className="break-words">{node.subject}</span>,
    },
    {
      key: 'rows',
      header: t('access.rows'),
      align: 'end',
      cell: ({ node }) => (node.rowCount === null ? '' : formatCount(node.rowCount, language)),
    },
  ];
}
