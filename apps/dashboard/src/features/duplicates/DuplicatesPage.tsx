import { EmptyState, PageTitle, Skeleton, Tabs } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import { type ReactNode, Suspense } from 'react';
import { request } from '../../api/request.ts';
import type { Query } from '../../list/address.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { getViewer } from '../../reader/viewer.ts';
import { DecidedNote } from './DecidedNote.tsx';
import { DuplicateCard } from './DuplicateCard.tsx';
import { duplicatePairs } from './duplicate-pair.ts';
import { type DuplicateKindName, duplicatesHref, KINDS, readKindName } from './duplicates-address.ts';
import { DUPLICATES } from './duplicates-query.ts';
import { OwnPair } from './OwnPair.tsx';

const MOST = 20;
/** So many are asked for where those of the demonstration are left out afterwards. */
const MOST_ASKED = 100;

/** Records that may be one, side by side. The frame is there first: to look for likeness among all takes a while. */
export async function DuplicatesPage(query: Query): Promise<ReactNode> {
  const [reader, viewer] = await Promise.all([getReader(), getViewer()]);
  if (!viewer?.viewerCanWrite) notFound();
  const { t } = reader;
  const kind = readKindName(query.of);
  const tabs = (['organisations', 'projects'] as const).map((key) => ({
    key,
    label: t(`tidying.duplicates.kind.${key}`),
    href: duplicatesHref(key),
    current: key === kind,
  }));
  return (
    <>
      <PageTitle title={t('tidying.duplicates.title')}>
        <p>{t('tidying.duplicates.intro')}</p>
      </PageTitle>
      <Tabs label={t('tidying.duplicates.kinds')} tabs={tabs} />
      <DecidedNote query={query} reader={reader} />
      <OwnPair kind={kind} query={query} reader={reader} />
      <Suspense key={kind} fallback={<Skeleton label={t('frame.loading')} />}>
        <Suggestions kind={kind} reader={reader} />
      </Suspense>
    </>
  );
}

interface SuggestionsProps {
  readonly kind: DuplicateKindName;
  readonly reader: Reader;
}

async function Suggestions({ kind, reader }: SuggestionsProps): Promise<ReactNode> {
  const { t } = reader;
  const first = reader.showDemo ? MOST : MOST_ASKED;
  const { duplicateSuggestions } = await request(DUPLICATES, { of: KINDS[kind], first });
  const pairs = duplicatePairs(duplicateSuggestions, reader).slice(0, MOST);
  if (pairs.length === 0) {
    return (
      <EmptyState title={t('tidying.duplicates.emptyTitle')}>{t('tidying.duplicates.empty')}</EmptyState>
    );
  }
  return (
    <div className="mt-5 flex flex-col gap-10">
      {pairs.map((pair) => (
        <DuplicateCard key={`${pair.one.id} ${pair.other.id}`} pair={pair} kind={kind} reader={reader} />
      ))}
      {pairs.length === MOST && (
        <p className="text-sm text-ink-muted">{t('tidying.duplicates.more', { count: MOST })}</p>
      )}
    </div>
  );
}
