import type { ReactNode } from 'react';
import { signOut } from '../features/sign-in/actions.ts';
import type { Reader } from '../reader/reader.ts';
import type { Viewer } from '../reader/viewer.ts';
import { administrationOf } from './administration.ts';

interface PersonMenuProps {
  readonly viewer: Viewer;
  readonly reader: Reader;
}

const ENTRY = 'block w-full px-3 py-1.5 text-left no-underline text-ink hover:bg-surface-sunken';

/** Who is signed in, and what there is for them alone. It opens without a script. */
export function PersonMenu({ viewer, reader: { t } }: PersonMenuProps): ReactNode {
  const name = viewer.name ?? t('account.menu.program');
  return (
    <details className="group relative text-[0.8125rem]" data-menu>
      <summary className="flex h-7 max-w-28 list-none sm:max-w-44 items-center gap-1 rounded-sm border border-line px-2 text-ink-muted hover:text-accent">
        <span className="sr-only">{t('account.menu.label')}: </span>
        <span className="truncate">{name}</span>
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="absolute right-0 z-40 mt-1 w-60 rounded-sm border border-line-strong bg-surface-raised py-1 shadow-lg">
        <p className="border-b border-line px-3 pb-1.5 pt-1 text-ink-muted">
          <span className="block truncate font-semibold text-ink">{name}</span>
          {viewer.email !== null && <span className="block truncate">{viewer.email}</span>}
          <span className="block">{t(`account.role.${viewer.role}`)}</span>
        </p>
        <a href="/account" className={ENTRY}>
          {t('account.menu.account')}
        </a>
        {administrationOf(viewer).length > 0 && (
          <a href="/admin" className={ENTRY}>
            {t('frame.nav.administration')}
          </a>
        )}
        <form action={signOut}>
          <button type="submit" className={ENTRY}>
            {t('account.menu.signOut')}
          </button>
        </form>
      </div>
    </details>
  );
}
