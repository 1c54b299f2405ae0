import type { ReactNode } from 'react';
import { isEmbedded } from '../reader/embedded.ts';
import { isOpenPage } from '../reader/place.ts';
import { getReader } from '../reader/reader.ts';
import { getViewer } from '../reader/viewer.ts';
import { ClientNavigation } from './ClientNavigation.tsx';
import { DemoNotice } from './DemoNotice.tsx';
import { EnlivenDrawings } from './EnlivenDrawings.tsx';
import { Footer } from './Footer.tsx';
import { FAILURE_TEXTS_ID } from './failure-texts.ts';
import { loadFrame } from './frame-query.ts';
import { Header } from './Header.tsx';
import { loadUnread } from './unread.ts';

/** What surrounds every page. */
export async function Shell({ children }: { readonly children: ReactNode }): Promise<ReactNode> {
  if (await isEmbedded()) return <main id="content">{children}</main>;
  const isOpen = await isOpenPage();
  const [reader, frame, viewer] = await Promise.all([
    getReader(),
    isOpen ? null : loadFrame(),
    isOpen ? null : getViewer(),
  ]);
  const unread = await loadUnread(viewer);
  const isOffice = reader.audience === 'office';
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-accent focus:px-3 focus:py-2 focus:text-accent-ink"
      >
        {reader.t('frame.skip')}
      </a>
      <Header reader={reader} viewer={viewer} unread={unread} isOpen={isOpen} />
      {isOffice && frame !== null && frame.demo.totalCount > 0 && viewer?.role !== 'PARTNER' && (
        <DemoNotice reader={reader} />
      )}
      <main id="content" tabIndex={-1} className="mx-auto max-w-7xl px-4 outline-none md:px-6">
        {children}
      </main>
      {!isOpen && <Footer reader={reader} viewer={viewer} frame={frame} />}
      <div
        id={FAILURE_TEXTS_ID}
        hidden
        data-title={reader.t('frame.failed.title')}
        data-text={reader.t('frame.failed.text', { digest: '{digest}' })}
        data-retry={reader.t('frame.failed.retry')}
      />
      <ClientNavigation />
      <EnlivenDrawings />
    </>
  );
}
