import { Icon } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { LANGUAGE_COOKIE, THEME_COOKIE } from '../reader/preference-cookies.ts';
import type { Reader } from '../reader/reader.ts';
import type { Viewer } from '../reader/viewer.ts';
import { administrationOf } from './administration.ts';
import { Choice } from './Choice.tsx';
import { Navigation } from './Navigation.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { PAGES } from './pages.ts';
import { QuickSearch } from './quick-search/QuickSearch.tsx';
import type { SearchTexts } from './quick-search/texts.ts';
import { Unread } from './Unread.tsx';
import { Wordmark } from './Wordmark.tsx';

const THEMES = ['system', 'light', 'dark'] as const;

interface HeaderProps {
  readonly reader: Reader;
  /** Null for whoever is not signed in. */
  readonly viewer: Viewer | null;
  /** How much the viewer has not read yet; null for whoever is told nothing. */
  readonly unread: number | null;
  /** Whether the page is for whoever is not signed in: there is nothing else to go to. */
  readonly isOpen: boolean;
}

export function Header({ reader, viewer, unread, isOpen }: HeaderProps): ReactNode {
  const { t } = reader;
  const isPartner = viewer?.role === 'PARTNER';
  const isOffice = reader.audience === 'office' && !isOpen && !isPartner;
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 gap-y-1 px-4 pt-3 md:px-6">
        <a href={isPartner ? '/portal' : '/'} className="no-underline">
          <Wordmark name={t('frame.product')} />
        </a>
        <span className="text-[0.8125rem] text-ink-muted max-lg:hidden">{t('frame.place')}</span>
        <div className="ml-auto flex flex-wrap items-center justify-end gap-x-2 gap-y-1 print:hidden">
          {isOffice && <QuickSearch texts={searchTexts(reader)} language={reader.language} />}
          <Choice
            name={LANGUAGE_COOKIE}
            label={t('frame.language.label')}
            value={reader.language}
            options={(['vi', 'en'] as const).map((value) => ({
              value,
              lang: value,
              label: t(`frame.language.${value}`),
              content: value.toUpperCase(),
            }))}
          />
          <Choice
            name={THEME_COOKIE}
            label={t('frame.theme.label')}
            value={reader.theme}
            options={THEMES.map((value) => ({
              value,
              label: t(`frame.theme.${value}`),
              content: <Icon name={value} className="size-4" />,
            }))}
          />
          {unread !== null && <Unread count={unread} reader={reader} />}
          {viewer !== null && viewer.email !== null && <PersonMenu viewer={viewer} reader={reader} />}
        </div>
        <div className="flex w-full items-end justify-between gap-4">
          {isOpen ? <div className="pb-2" /> : <Navigation reader={reader} isPartner={isPartner} />}
          {isOffice && (
            <div className="mb-2 flex gap-4 whitespace-nowrap text-[0.8125rem] max-lg:hidden print:hidden">
              <a href="/views">{t('frame.nav.views')}</a>
              <a href="/explorer">{t('frame.nav.explorer')}</a>
              {administrationOf(viewer).length > 0 && <a href="/admin">{t('frame.nav.administration')}</a>}
            </div>
          )}
        </div>
      </div>
    </header>
  );
}

function searchTexts({ t }: Reader): SearchTexts {
  return {
    open: t('frame.search.open'),
    title: t('frame.search.title'),
    placeholder: t('frame.search.placeholder'),
    empty: t('frame.search.empty', { query: '{query}' }),
    hint: t('frame.search.hint'),
    failed: t('frame.search.failed'),
    close: t('frame.search.close'),
    view: t('frame.search.view'),
    page: t('frame.search.page'),
    pages: [
      ...PAGES.map(({ href, key }) => ({ href, label: t(`frame.nav.${key}`) })),
      { href: '/explorer', label: t('frame.nav.explorer') },
      { href: '/views', label: t('frame.nav.views') },
    ],
  };
}
