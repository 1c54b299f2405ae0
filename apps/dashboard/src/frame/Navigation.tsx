import type { ReactNode } from 'react';
import { isServed } from '../reader/audience.ts';
import type { Reader } from '../reader/reader.ts';
import { NavigationLink } from './NavigationLink.tsx';
import { PAGES } from './pages.ts';

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
