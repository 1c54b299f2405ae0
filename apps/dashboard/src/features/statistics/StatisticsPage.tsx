import { PageTitle, Pagination, Table } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { LibraryTabs } from '../documents/LibraryTabs.tsx';
import { statisticColumns } from './statistic-columns.tsx';
import { STATISTICS_PATH } from './statistics-path.ts';
import { STATISTICS } from './statistics-query.ts';

const PAGE_SIZE = 50;

/** The published figures: totals for a period without their single records. */
export async function StatisticsPage(query: Query): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  const { t, provenance } = reader;
  const variables = { filter: { provenance }, ...pageVariables(query, PAGE_SIZE) };
  const { nodes, totalCount, pageInfo } = (await request(STATISTICS, variables)).statisticalRecords;
  return (
    <>
      <PageTitle title={t('library.statistics')}>
        <p>{t('library.statisticsIntro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <PageActions
        title={t('library.statistics')}
        operation={{ document: `${STATISTICS}`, variables }}
        write={
          viewer?.viewerCanWrite
            ? { href: `${STATISTICS_PATH}/new`, label: t('form.statistic.new') }
            : undefined
        }
        reader={reader}
      />
      <div className="flex flex-col gap-5">
        <LibraryTabs current="statistics" reader={reader} />
        <Table
          caption={t('library.statistics')}
          rows={nodes}
          rowKey={({ id }) => id}
          columns={statisticColumns(reader)}
        />
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('library.statisticCount', { count: totalCount })}
        {...pageLinks(STATISTICS_PATH, query, pageInfo, t)}
      />
    </>
  );
}
