import { PageTitle } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { Examples } from './Examples.tsx';
import { Explorer } from './Explorer.tsx';
import type { ExplorerTexts } from './explorer-texts.ts';
import { firstOf, PANEL_RECORDS } from './panels/panel-records.ts';

export async function ExplorerPage(): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  const { t, theme, provenance } = reader;
  const records = firstOf(await request(PANEL_RECORDS, { provenance }));
  return (
    <>
      <PageTitle title={t('explorer.title')}>
        <p>{t('explorer.intro')}</p>
      </PageTitle>
      <Explorer
        texts={textsOf(t)}
        theme={theme}
        examples={
          <Examples records={records} reader={reader} administers={viewer?.viewerCanReview === true} />
        }
      />
    </>
  );
}

function textsOf(t: Reader['t']): ExplorerTexts {
  return {
    loading: t('explorer.loading'),
    welcome: t('explorer.welcome'),
    examples: t('explorer.examples'),
    saved: t('explorer.saved'),
    noneSaved: t('explorer.noneSaved'),
    save: t('explorer.save'),
    name: t('explorer.name'),
    confirm: t('explorer.confirm'),
    cancel: t('explorer.cancel'),
    saveFailed: t('explorer.saveFailed'),
    remove: t('explorer.remove'),
    share: t('explorer.share'),
    shared: t('explorer.shared'),
    shareFailed: t('explorer.shareFailed'),
    answer: t('explorer.answer'),
    noAnswer: t('explorer.noAnswer'),
    noTable: t('explorer.noTable'),
    list: t('explorer.list'),
    exportAll: t('explorer.exportAll'),
    shownOf: t('explorer.shownOf', { shown: '{shown}', total: '{total}' }),
  };
}
