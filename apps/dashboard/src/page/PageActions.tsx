import { Icon } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { explorerAddress, type Operation } from '../explorer/explorer-address.ts';
import { ExportMenu, type ExportsOf } from '../exports/ExportMenu.tsx';
import { DeleteRecord } from '../form/DeleteRecord.tsx';
import type { Reader } from '../reader/reader.ts';
import { CopyLink } from './CopyLink.tsx';
import { PrintPage } from './PrintPage.tsx';
import { SaveView } from './SaveView.tsx';

interface PageActionsProps {
  /** What a view of the page is called until the person says otherwise. */
  readonly title: string;
  /** What the page asked the API; opens in the explorer. */
  readonly operation?: Operation;
  /** Which file has all rows of the page, under the page's own address. */
  readonly exports?: ExportsOf;
  /** Where its record is changed, or a new one made, by whoever may. */
  readonly write?: { readonly href: string; readonly label: string } | undefined;
  /** The record of the page, to be deleted by whoever may. */
  readonly remove?: { readonly id: string; readonly viewerCanDelete: boolean } | undefined;
  readonly reader: Reader;
}

/** What can be done with a page as it stands: its address is its whole state. */
export function PageActions({
  title,
  operation,
  exports,
  write,
  remove,
  reader,
}: PageActionsProps): ReactNode {
  const { t, audience } = reader;
  return (
    <ul
      aria-label={t('views.actions')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 pb-4 text-[0.8125rem] print:hidden"
    >
      {write !== undefined && audience === 'office' && (
        <li>
          <a href={write.href} className="font-semibold">
            {write.label}
          </a>
        </li>
      )}
      <li>
        <CopyLink
          texts={{ copy: t('views.copy'), copied: t('views.copied'), failed: t('views.copyFailed') }}
        />
      </li>
      <li>
        <SaveView
          title={title}
          texts={{
            save: t('views.save'),
            saved: t('views.saved', { name: '{name}' }),
            name: t('views.name'),
            confirm: t('views.confirm'),
            cancel: t('views.cancel'),
            failed: t('views.saveFailed'),
            replaces: t('views.replaces'),
          }}
        />
      </li>
      {exports !== undefined && audience === 'office' && (
        <li>
          <ExportMenu {...exports} reader={reader} />
        </li>
      )}
      {operation !== undefined && audience === 'office' && (
        <li>
          <a href={explorerAddress(operation)} className="inline-flex items-center gap-1">
            <Icon name="query" className="size-3.5" />
            {t('views.openQuery')}
          </a>
        </li>
      )}
      <li>
        <PrintPage label={t('views.print')} />
      </li>
      {remove?.viewerCanDelete && (
        <li>
          <DeleteRecord record={remove} reader={reader} />
        </li>
      )}
    </ul>
  );
}
