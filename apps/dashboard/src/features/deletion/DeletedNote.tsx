import type { ReactNode } from 'react';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { changeHref } from '../changes/change-href.ts';
import { DELETED_PATH } from '../changes/deleted-path.ts';
import { DELETED } from './deleted-mark.ts';

const NODE_ID = /^[\w=-]{1,200}$/;

interface DeletedNoteProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** Says on a list that a record of it was just deleted, and where it can be brought back. */
export async function DeletedNote({ query, reader: { t } }: DeletedNoteProps): Promise<ReactNode> {
  const change = query[DELETED];
  if (change === undefined || !NODE_ID.test(change) || !(await getViewer())?.viewerCanWrite) return null;
  return (
    <p
      role="status"
      className="mb-4 flex flex-wrap gap-x-4 gap-y-1 border-positive border-l-2 pl-4 text-sm print:hidden"
    >
      <span className="font-semibold">{t('tidying.deletion.done')}</span>
      <a href={`${changeHref(change)}#revert`}>{t('tidying.deletion.restore')}</a>
      <a href={DELETED_PATH}>{t('changes.deletedTitle')}</a>
    </p>
  );
}
