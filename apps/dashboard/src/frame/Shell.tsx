import type { ReactNode } from 'react';
import { getReader } from '../reader/reader.ts';
import { ClientNavigation } from './ClientNavigation.tsx';
import { DemoNotice } from './DemoNotice.tsx';
import { Footer } from './Footer.tsx';
import { loadFrame } from './frame-query.ts';
import { Header } from './Header.tsx';

/** What surrounds every page. */
export async function Shell({ children }: { readonly children: ReactNode }): Promise<ReactNode> {
  const [reader, frame] = await Promise.all([getReader(), loadFrame()]);
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-accent focus:px-3 focus:py-2 focus:text-accent-ink"
      >
        {reader.t('frame.skip')}
      </a>
      <Header reader={reader} />
      {frame !== null && frame.demo.totalCount > 0 && <DemoNotice reader={reader} />}
      <main id="content" tabIndex={-1} className="mx-auto max-w-7xl px-4 outline-none md:px-6">
        {children}
      </main>
      <Footer reader={reader} frame={frame} />
      <ClientNavigation />
    </>
  );
}
