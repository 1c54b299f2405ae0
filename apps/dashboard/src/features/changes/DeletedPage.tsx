import { type Column, EmptyState, PageTitle, Pagination, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { DeletedRecordsQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { changeHref } from './change-href.ts';
import { DELETED_PATH } from './deleted-path.ts';
import { DELETED_RECORDS } from './deleted-query.ts';
import { formatMoment } from './moment.ts';
import { typeName } from './wording.ts';

const PAGE_SIZE = 50;

type Deleted = DeletedRecordsQuery['deletedRecords']['nodes'][number];

/** What was deleted and can be brought back. */
export async function DeletedPage(query: Query): Promise<ReactNode> {
  const reader = await getReader();
  const { t } = reader;
  const { deletedRecords } = await request(DELETED_RECORDS, pageVariables(query, PAGE_SIZE));
  const { nodes, totalCount, pageInfo } = deletedRecords;
  return (
    <>
      <PageTitle title={t('changes.deletedTitle')}>
        <p>{t('changes.deletedIntro')}</p>
      </PageTitle>
      <div className="flex flex-col gap-5">
        {nodes.length === 0 ? (
          <EmptyState title={t('changes.nothingDeletedTitle')}>{t('changes.nothingDeleted')}</EmptyState>
        ) : (
          <Table
            caption={t('changes.deletedTitle')}
            rows={nodes}
            rowKey={({ change, label }) => `${change.id} ${label}`}
            columns={columns(reader)}
          />
        )}
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('changes.deletedCount', { count: totalCount })}
        {...pageLinks(DELETED_PATH, query, pageInfo, t)}
      />
    </>
  );
}

function columns(reader: Reader): readonly Column<Deleted>[] {
  const { t, language } = reader;
  return [
    {
      key: 'what',
      header: t('changes.what'),
      cell: ({ label, labelEn, typename }) => (
        <>
          {language === 'vi' ? label : labelEn}
          <br />
          <span className="text-[0.8125rem] text-ink-muted">{typeName(typename, reader)}</span>
        </>
      ),
    },
    {
      key: 'by',
      header: t('changes.deletedBy'),
      cell: ({ change }) => change.personName ?? t('changes.nobody'),
    },
    {
      key: 'at',
      header: t('changes.deletedAt'),
      cell: ({ change }) => formatMoment(change.madeAt, language),
    },
    { key: 'reason', header: t('changes.reason'), cell: ({ change }) => change.reason },
    {
      key: 'restore',
      header: '',
      cell: ({ change }) =>
        change.viewerCanRevert && <a href={`${changeHref(change.id)}#revert`}>{t('changes.restore')}</a>,
    },
  ];
}
