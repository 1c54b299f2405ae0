import { PageTitle, Pagination } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { pageLinks, pageVariables } from '../../list/page.ts';
import { PageActions } from '../../page/PageActions.tsx';
import { getReader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { SourceNote } from '../../record/SourceNote.tsx';
import { DeletedNote } from '../deletion/DeletedNote.tsx';
import { LibraryTabs } from '../documents/LibraryTabs.tsx';
import { SOURCES_PATH } from './sources-path.ts';
import { SOURCES } from './sources-query.ts';

const PAGE_SIZE = 50;

/** Where the facts of the records come from. */
export async function SourcesPage(query: Query): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  const { t, provenance } = reader;
  const variables = { filter: { provenance }, ...pageVariables(query, PAGE_SIZE) };
  const { nodes, totalCount, pageInfo } = (await request(SOURCES, variables)).sources;
  return (
    <>
      <PageTitle title={t('library.sources')}>
        <p>{t('library.sourcesIntro')}</p>
      </PageTitle>
      <DeletedNote query={query} reader={reader} />
      <PageActions
        title={t('library.sources')}
        operation={{ document: `${SOURCES}`, variables }}
        write={
          viewer?.viewerCanWrite ? { href: `${SOURCES_PATH}/new`, label: t('form.source.new') } : undefined
        }
        reader={reader}
      />
      <div className="flex flex-col gap-5">
        <LibraryTabs current="sources" reader={reader} />
        <ul className="flex flex-col">
          {nodes.map((source) => (
            <li key={source.id} className="border-t border-line py-3">
              <SourceNote source={source} reader={reader} />
              {source.viewerCanEdit && (
                <p className="text-sm print:hidden">
                  <a href={`${SOURCES_PATH}/${source.id}/edit`}>{t('form.source.edit')}</a>
                </p>
              )}
            </li>
          ))}
        </ul>
      </div>
      <Pagination
        label={t('frame.list.pages')}
        summary={t('library.sourceCount', { count: totalCount })}
        {...pageLinks(SOURCES_PATH, query, pageInfo, t)}
      />
    </>
  );
}
