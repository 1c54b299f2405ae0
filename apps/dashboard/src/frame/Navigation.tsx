import type { ReactNode } from 'react';
import type { Translate } from '../i18n/translator.ts';
import { NavigationLink } from './NavigationLink.tsx';

const PAGES = [
  { href: '/', key: 'overview' },
  { href: '/partners', key: 'partners' },
  { href: '/projects', key: 'projects' },
  { href: '/funding', key: 'funding' },
  { href: '/activities', key: 'activities' },
  { href: '/places', key: 'places' },
  { href: '/coordination', key: 'coordination' },
  { href: '/library', key: 'library' },
] as const;

export function Navigation({ t }: { readonly t: Translate }): ReactNode {
  return (
    <nav
      aria-label={t('frame.nav.label')}
      className="-mx-2 flex min-w-0 overflow-x-auto text-sm print:hidden"
    >
      {PAGES.map(({ href, key }) => (
        <NavigationLink key={key} href={href}>
          {t(`frame.nav.${key}`)}
        </NavigationLink>
      ))}
    </nav>
  );
}
