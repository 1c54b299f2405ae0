import type { ReactNode } from 'react';
import { isServed } from '../reader/audience.ts';
import type { Reader } from '../reader/reader.ts';
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

/** The pages that this reader has. */
export function Navigation({ reader }: { readonly reader: Reader }): ReactNode {
  const { t, audience } = reader;
  return (
    <nav
      aria-label={t('frame.nav.label')}
      className="-mx-2 flex min-w-0 overflow-x-auto text-sm print:hidden"
    >
      {PAGES.filter(({ href }) => isServed(href, audience)).map(({ href, key }) => (
        <NavigationLink key={key} href={href}>
          {t(`frame.nav.${key}`)}
        </NavigationLink>
      ))}
    </nav>
  );
}
