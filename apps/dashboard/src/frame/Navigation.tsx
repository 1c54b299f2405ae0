import type { ReactNode } from 'react';
import { isServed } from '../reader/audience.ts';
import type { Reader } from '../reader/reader.ts';
import { NavigationLink } from './NavigationLink.tsx';
import { PAGES, PARTNER_PAGES } from './pages.ts';

interface NavigationProps {
  readonly reader: Reader;
  /** Partners have their portal alone. */
  readonly isPartner: boolean;
}

/** The pages that this reader has. */
export function Navigation({ reader, isPartner }: NavigationProps): ReactNode {
  const { t, audience } = reader;
  const pages = isPartner ? PARTNER_PAGES : PAGES;
  return (
    <nav
      aria-label={t('frame.nav.label')}
      className="-mx-2 flex min-w-0 overflow-x-auto text-sm print:hidden"
    >
      {pages
        .filter(({ href }) => isServed(href, audience))
        .map(({ href, key }) => (
          <NavigationLink key={key} href={href}>
            {t(`frame.nav.${key}`)}
          </NavigationLink>
        ))}
    </nav>
  );
}
