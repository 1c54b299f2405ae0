import { type Column, PageTitle, Section, Table, Tabs } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { ReviewState } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { type Queued, queueColumns } from './queue-columns.tsx';
import { REVIEW_QUEUE } from './review-query.ts';

const WAITING: readonly ReviewState[] = ['SUBMITTED'];
const DECIDED: readonly ReviewState[] = ['RETURNED', 'ACCEPTED', 'PARTLY', 'REJECTED'];

/** What partners submitted: what waits for the office, the oldest first, or what it decided. */
export async function ReviewQueuePage({ decided }: { readonly decided: boolean }): Promise<ReactNode> {
  const states = decided ? DECIDED : WAITING;
  const [reader, answer] = await Promise.all([getReader(), request(REVIEW_QUEUE, { states: [...states] })]);
  if (!answer.viewer.viewerCanReview) notFound();
  const { t } = reader;
  const { proposals, progressUpdates } = answer;
  return (
    <article className="pb-16">
      <PageTitle title={t('portal.review.title')}>
        <p>{t('portal.review.intro')}</p>
      </PageTitle>
      <Tabs
        label={t('portal.review.title')}
        tabs={[
          { key: 'waiting', href: '/admin/review', label: t('portal.review.waiting'), current: !decided },
          {
            key: 'decided',
            href: '/admin/review?decided=1',
            label: t('portal.review.decided'),
            current: decided,
          },
        ]}
      />
      <div className="flex flex-col gap-10 pt-6">
        <Section id="proposals" title={t('portal.review.proposals')}>
          <Queue rows={proposals.nodes} caption={t('portal.review.proposals')} reader={reader} />
        </Section>
        <Section id="updates" title={t('portal.review.updates')}>
          <Queue rows={progressUpdates.nodes} caption={t('portal.review.updates')} reader={reader} />
        </Section>
      </div>
    </article>
  );
}

interface QueueProps {
  readonly rows: readonly Queued[];
  readonly caption: string;
  readonly reader: Reader;
}

function Queue({ rows, caption, reader }: QueueProps): ReactNode {
  if (rows.length === 0) return <p className="text-sm text-ink-muted">{reader.t('portal.review.none')}</p>;
  const columns: readonly Column<Queued>[] = queueColumns('/admin/review', reader);
  return <Table caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
