import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { getReader } from '../reader/reader.ts';
import { getViewer } from '../reader/viewer.ts';
import { administrationOf } from './administration.ts';
import { NavigationLink } from './NavigationLink.tsx';

/** What surrounds the pages of administration: the way from one to the other. 404 for whoever has none of them. */
export async function AdministrationFrame({
  children,
}: {
  readonly children: ReactNode;
}): Promise<ReactNode> {
  const [{ t }, viewer] = await Promise.all([getReader(), getViewer()]);
  const pages = administrationOf(viewer);
  if (viewer !== null && pages.length === 0) notFound();
  return (
    <>
      <nav
        aria-label={t('frame.administration.label')}
        className="-mx-2 flex overflow-x-auto border-b border-line text-[0.8125rem] print:hidden"
      >
        {pages.map(({ href, key }) => (
          <NavigationLink key={key} href={href}>
            {t(`frame.administration.${key}`)}
          </NavigationLink>
        ))}
      </nav>
      {children}
    </>
  );
}
