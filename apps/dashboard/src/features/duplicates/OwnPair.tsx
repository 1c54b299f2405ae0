import { SearchField } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { DuplicateCard } from './DuplicateCard.tsx';
import { pairOf } from './duplicate-pair.ts';
import { DUPLICATES_PATH, type DuplicateKindName } from './duplicates-address.ts';
import { ORGANISATIONS_SIDE_BY_SIDE, PROJECTS_SIDE_BY_SIDE } from './duplicates-query.ts';

interface OwnPairProps {
  readonly kind: DuplicateKindName;
  readonly query: Query;
  readonly reader: Reader;
}

/** Puts two records side by side that nothing suggests, found by their names or codes. */
export async function OwnPair({ kind, query, reader }: OwnPairProps): Promise<ReactNode> {
  const { t } = reader;
  const { one, other } = query;
  const isAsked = one !== undefined && other !== undefined;
  const pair = isAsked ? await find(kind, one, other, reader) : null;
  const field = (name: 'one' | 'other') => (
    <SearchField
      name={name}
      label={t(`tidying.duplicates.own.${name}`)}
      value={query[name] ?? ''}
      placeholder={t(`tidying.duplicates.own.hint.${kind}`)}
    />
  );
  return (
    <details open={isAsked} className="my-4 text-sm print:hidden">
      <summary className="w-fit cursor-pointer text-accent">{t('tidying.duplicates.own.title')}</summary>
      <form
        action={DUPLICATES_PATH}
        method="get"
        data-scroll="keep"
        className="flex flex-wrap items-end gap-3 py-3 [&>label]:min-w-60 [&>label]:flex-1"
      >
        {kind === 'projects' && <input type="hidden" name="of" value={kind} />}
        {field('one')}
        {field('other')}
        <button type="submit" className="h-9 rounded-sm border border-line-strong px-4 font-semibold">
          {t('tidying.duplicates.own.compare')}
        </button>
      </form>
      {pair !== null && <DuplicateCard pair={pair} kind={kind} reader={reader} />}
      {isAsked && pair === null && <p role="alert">{t('tidying.duplicates.own.none')}</p>}
    </details>
  );
}

async function find(kind: DuplicateKindName, one: string, other: string, reader: Reader) {
  const words = { one, other };
  const found =
    kind === 'projects'
      ? await request(PROJECTS_SIDE_BY_SIDE, words)
      : await request(ORGANISATIONS_SIDE_BY_SIDE, words);
  return pairOf(found.one.nodes[0] ?? null, found.other.nodes[0] ?? null, reader);
}
