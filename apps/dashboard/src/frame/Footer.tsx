import type { ReactNode } from 'react';
import type { FrameQuery } from '../api/generated/graphql.ts';
import { titleIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import type { Viewer } from '../reader/viewer.ts';
import { administrationOf } from './administration.ts';

interface FooterProps {
  readonly reader: Reader;
  readonly viewer: Viewer | null;
  readonly frame: FrameQuery | null;
}

export function Footer({ reader, viewer, frame }: FooterProps): ReactNode {
  const { t, language } = reader;
  const source = frame?.published.nodes[0];
  const boundary = frame?.communes.nodes[0]?.boundary;
  return (
    <footer className="mt-16 border-t border-line-strong">
      <div className="mx-auto grid max-w-7xl gap-x-8 gap-y-2 px-4 py-6 text-[0.8125rem] text-ink-muted md:grid-cols-3 md:px-6">
        <div>
          {source !== undefined && <p>{t('frame.footer.source', { title: titleIn(language, source) })}</p>}
          <p>{t('frame.footer.published')}</p>
        </div>
        <div>
          <p>{t('frame.footer.demo')}</p>
          <p>
            {boundary == null
              ? t('frame.footer.maps')
              : t('frame.footer.boundaries', { source: boundary.sourceName })}
          </p>
        </div>
        {reader.audience === 'office' && viewer?.role !== 'PARTNER' && (
          <p className="flex flex-wrap gap-x-4 md:justify-end print:hidden">
            <a href="/views">{t('frame.nav.views')}</a>
            <a href="/explorer">{t('frame.nav.explorer')}</a>
            {administrationOf(viewer).length > 0 && <a href="/admin">{t('frame.nav.administration')}</a>}
          </p>
        )}
      </div>
    </footer>
  );
}
