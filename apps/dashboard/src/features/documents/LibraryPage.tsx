import { EmptyState, PageTitle, Pagination, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { DocumentsQueryVariables } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { readOrder } from '../../list/order.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { DocumentFilterForm } from './DocumentFilterForm.tsx';
import { DocumentLineage } from './DocumentLineage.tsx';
import { DocumentTable } from './DocumentTable.tsx';
import { DOCUMENT_ORDERS, documentFilter, LIBRARY_PATH } from './document-filter.ts';
import { DOCUMENTS } from './documents-query.ts';
import { LibraryTabs } from './LibraryTabs.tsx';

/** As many as a graph can hold and still be read. */
const PAGE_SIZE = 40;

/** The rules that the work goes by: what carries out what, and the list of them. */
export async function LibraryPage(query: Query): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  const { t } = reader;
  const order = readOrder(query, DOCUMENT_ORDERS, { field: 'ISSUED_ON', direction: 'DESC' });
  const variables: DocumentsQueryVariables = {
    filter: documentFilter(query, reader),
    search: query.q,
    provenance: reader.provenance,
    orderBy: [order],
    ...pageVariables(query, PAGE_SIZE),
  };
  const data = await request(DOCUMENTS, variables);
  const { totalCount, nodes, pageInfo } = data.legalDocuments;
  return (
    <>
      <PageTitle title={t('library.title')}>
        <p>{t('library.intro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <PageActions
        title={t('library.title')}
        operation={{ document: `${DOCUMENTS}`, variables }}
        exports={{ name: 'documents', query }}
        write={
          viewer?.viewerCanWrite
            ? { href: '/library/documents/new', label: t('form.document.new') }
            : undefined
        }
        reader={reader}
      />
      <div className="flex flex-col gap-5">
        <LibraryTabs current="documents" reader={reader} />
        <DocumentFilterForm query={query} all={data.all} reader={reader} />
        {nodes.length === 0 ? (
          <EmptyState title={t('library.emptyTitle')}>
            {t('library.emptyText')} <a href={LIBRARY_PATH}>{t('frame.list.clear')}</a>
          </EmptyState>
        ) : (
          <>
            <DocumentLineage documents={nodes} reader={reader} />
            <Section id="documents" title={t('library.documents')}>
              <DocumentTable documents={nodes} query={query} order={order} reader={reader} />
            </Section>
          </>
        )}
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('library.count', { count: totalCount })}
        {...pageLinks(LIBRARY_PATH, query, pageInfo, t)}
      />
    </>
  );
}
