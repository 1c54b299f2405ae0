import { type Description, DescriptionList, formatCount, formatDate, PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { ReviewedQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { Attachments } from '../../attachments/Attachments.tsx';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { when } from '../account/when.ts';
import { decide } from './decide.ts';
import { ProposedTable } from './ProposedTable.tsx';
import { shownFields } from './proposed-fields.ts';
import { ReviewForm } from './ReviewForm.tsx';
import { RECORD_VERSION, REVIEWED } from './review-query.ts';
import { StateBadge } from './StateBadge.tsx';

type Reviewed = Extract<
  NonNullable<ReviewedQuery['node']>,
  { readonly __typename: 'Proposal' | 'ProgressUpdate' }
>;

/** One proposal or progress update: to the office with what it may decide, to the partner with what was decided. */
export async function ReviewedPage({
  id,
  back,
  refused,
}: {
  readonly id: string;
  readonly back: '/admin/review' | '/portal';
  /** What the address says of files that were not taken. */
  readonly refused: string | undefined;
}): Promise<ReactNode> {
  const [reader, { node }] = await Promise.all([getReader(), request(REVIEWED, { id })]);
  if (node?.__typename !== 'Proposal' && node?.__typename !== 'ProgressUpdate') notFound();
  const { t, language } = reader;
  const isProposal = node.__typename === 'Proposal';
  const content = <Content node={node} reader={reader} />;
  const which = {
    id,
    expectedVersion: node.version,
    isProposal,
    recordVersion: isProposal && node.viewerCanReview ? await recordVersionOf(id) : null,
  };
  return (
    <article className="pb-16">
      <PageTitle
        kicker={<a href={back}>{t(back === '/portal' ? 'portal.title' : 'portal.review.title')}</a>}
        title={node.project === null ? t('portal.review.title') : titleIn(language, node.project)}
      >
        <p className="flex flex-wrap items-center gap-3">
          <StateBadge state={node.state} reader={reader} />
          {t(isProposal ? 'portal.kind.proposal' : 'portal.kind.update')}
        </p>
      </PageTitle>
      <DescriptionList items={about(node, reader)} />
      <Section id="content" title={t(isProposal ? 'portal.proposed.caption' : 'portal.update.text')}>
        {node.viewerCanReview ? (
          <ReviewForm
            action={decide.bind(null, which)}
            texts={{
              comment: t('portal.review.comment'),
              hint: t('portal.review.commentHint'),
              accept: t(isProposal ? 'portal.review.acceptChosen' : 'portal.review.accept'),
              giveBack: t('portal.review.return'),
              reject: t('portal.review.reject'),
            }}
          >
            {content}
          </ReviewForm>
        ) : (
          content
        )}
      </Section>
      {node.__typename === 'ProgressUpdate' && (
        <div className="mt-8">
          <Attachments
            record={{ ...node, viewerCanEdit: node.viewerCanAttach }}
            href={`${back === '/portal' ? '/portal/sent' : back}/${id}`}
            refused={refused}
            reader={reader}
          />
        </div>
      )}
    </article>
  );
}

/** The version of the record that a proposal is of, which the office alone may ask for. */
async function recordVersionOf(id: string): Promise<number | null> {
  const { node } = await request(RECORD_VERSION, { id });
  return node !== null && 'recordVersion' in node ? node.recordVersion : null;
}

function Content({ node, reader }: { readonly node: Reviewed; readonly reader: Reader }): ReactNode {
  return node.__typename === 'Proposal' ? (
    <ProposedTable fields={shownFields(node, reader)} choosing={node.viewerCanReview} reader={reader} />
  ) : (
    <p className="max-w-3xl whitespace-pre-wrap">{node.text}</p>
  );
}

function about(node: Reviewed, { t, language }: Reader): readonly Description[] {
  const said: readonly (readonly [string, ReactNode])[] = [
    [t('portal.review.partner'), node.organisation && nameIn(language, node.organisation)],
    [t('portal.review.person'), node.personName],
    [t('portal.review.submitted'), node.submittedAt && when(node.submittedAt, language)],
    ...(node.__typename === 'Proposal'
      ? ([[t('portal.propose.comment'), node.comment]] as const)
      : ([
          [
            t('portal.update.period'),
            `${formatDate(node.periodStart, language)} – ${formatDate(node.periodEnd, language)}`,
          ],
          [
            t('portal.update.people'),
            node.peopleReached === null ? null : formatCount(node.peopleReached, language),
          ],
          [t('portal.update.expectedEnd'), node.expectedEnd && formatDate(node.expectedEnd, language)],
        ] as const)),
    [t('portal.review.reviewed'), node.reviewedAt && when(node.reviewedAt, language)],
    [t('portal.review.said'), node.reviewComment],
  ];
  return said.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}
