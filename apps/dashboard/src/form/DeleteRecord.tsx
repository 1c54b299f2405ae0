import type { ReactNode } from 'react';
import type { Reader } from '../reader/reader.ts';
import { deletionHref } from '../record/hrefs.ts';

interface DeleteRecordProps {
  readonly record: { readonly id: string; readonly viewerCanDelete: boolean };
  readonly reader: Reader;
}

/** Leads to where a record is deleted, for whoever may; stands on its page or under its form. */
export function DeleteRecord({ record, reader: { t, audience } }: DeleteRecordProps): ReactNode {
  if (audience !== 'office' || !record.viewerCanDelete) return null;
  return (
    <a href={deletionHref(record.id)} className="text-negative print:hidden">
      {t('tidying.deletion.open')}
    </a>
  );
}
