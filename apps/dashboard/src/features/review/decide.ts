'use server';

import { redirect } from 'next/navigation';
import type { ReviewDecision } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { wordProblem } from '../../form/word-problem.ts';
import { getReader } from '../../reader/reader.ts';
import type { ReviewState } from './ReviewForm.tsx';
import { REVIEW_PROGRESS_UPDATE, REVIEW_PROPOSAL } from './review-query.ts';

/** What is decided on, in the versions that the reader saw. */
interface Decided {
  readonly id: string;
  readonly expectedVersion: number;
  /** Of a proposal: the version of its record. */
  readonly recordVersion: number | null;
  readonly isProposal: boolean;
}

const DECISIONS: readonly ReviewDecision[] = ['ACCEPT', 'RETURN', 'REJECT'];

/** Decides as the buttons of the form say; what cannot be is told beside what was typed. */
export async function decide(
  { isProposal, recordVersion, ...which }: Decided,
  _before: ReviewState,
  form: FormData,
): Promise<ReviewState> {
  const reader = await getReader();
  const comment = String(form.get('comment') ?? '');
  const decision = DECISIONS.find((each) => each === form.get('decision')) ?? 'RETURN';
  const input = { ...which, decision, comment: comment.trim() === '' ? null : comment };
  const fields = form.getAll('field').map(String);
  const accepted = decision === 'ACCEPT' ? { fields, recordVersion } : {};
  const { answer } = isProposal
    ? await request(REVIEW_PROPOSAL, { input: { ...input, ...accepted } })
    : await request(REVIEW_PROGRESS_UPDATE, { input });
  if (answer.__typename === 'ProposalWritten' || answer.__typename === 'ProgressUpdateWritten') {
    redirect('/admin/review');
  }
  const word = wordProblem(reader);
  const problem =
    answer.__typename === 'InvalidInput'
      ? answer.problems.map((each) => `${worded(each.path, reader)}${word(each)}`).join(' ')
      : answer.__typename === 'VersionConflict'
        ? reader.t('portal.review.meanwhile')
        : reader.t('form.outcome.refused');
  return { comment, problem };
}

function worded(path: readonly string[], { t }: Awaited<ReturnType<typeof getReader>>): string {
  return path.at(-1) === 'comment' ? `${t('portal.review.comment')}: ` : '';
}
