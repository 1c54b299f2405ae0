import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { NamedRecord } from '../../record/NamedRecord.tsx';
import { lastChangeHref } from '../changes/last-change.ts';
import { readOutcome } from './duplicates-address.ts';
import { DECIDED } from './duplicates-query.ts';

interface DecidedNoteProps {
  readonly query: Query;
  readonly reader: Reader;
}

/** What became of the decision that was just taken; of a merge what was kept; and where it is undone. */
export async function DecidedNote({ query, reader }: DecidedNoteProps): Promise<ReactNode> {
  const outcome = readOutcome(query);
  if (outcome === undefined) return null;
  const { t } = reader;
  const isDone = outcome === 'merged' || outcome === 'dismissed';
  return (
    <div
      role={isDone ? 'status' : 'alert'}
      className={`my-4 border-l-2 pl-4 text-sm ${isDone ? 'border-positive' : 'border-negative text-negative'}`}
    >
      <p className="font-semibold">{t(`tidying.duplicates.outcome.${outcome}`)}</p>
      {isDone && query.record !== undefined && (
        <Decided id={query.record} named={outcome === 'merged'} reader={reader} />
      )}
    </div>
  );
}

interface DecidedProps {
  readonly id: string;
  readonly named: boolean;
  readonly reader: Reader;
}

async function Decided({ id, named, reader }: DecidedProps): Promise<ReactNode> {
  const [{ node }, undo] = await Promise.all([request(DECIDED, { id }), lastChangeHref(id)]);
  return (
    <p className="flex flex-wrap gap-x-4">
      {named && node !== null && <NamedRecord record={node} reader={reader} />}
      {undo !== null && <a href={undo}>{reader.t('tidying.duplicates.undo')}</a>}
    </p>
  );
}
