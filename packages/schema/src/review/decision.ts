import { builder } from '../builder.ts';
import { text } from '../write/field/text.ts';
import type { Given } from '../write/input-types.ts';
import type { Problems } from '../write/problems.ts';

const values = {
  ACCEPT: { description: 'It is accepted.' },
  RETURN: { description: 'It goes back with a comment, to be submitted again.' },
  REJECT: { description: 'It is rejected.' },
} as const;

export type Decision = keyof typeof values;

/** What the office decides. */
export const ReviewDecision = builder.enumType('ReviewDecision', {
  description: 'What the office decides on something that a partner submitted.',
  values,
});

/** What a decision is given with, beside what is decided on. */
export const decisionMembers = {
  decision: { type: ReviewDecision, required: true, description: 'What is decided.' },
  comment: {
    type: 'String',
    required: false,
    description: 'What the partner is told. Has to be given where it is returned. 2000 characters at most.',
  },
} as const;

const comment = text('review_comment', { description: 'The comment.', max: 2000, lines: true });

/** The comment of a decision; one that returns something says what is asked for. */
export function commentOf({ decision, comment: given }: Given, problems: Problems): string | null {
  const at = problems.at('input', 'comment');
  const read = given === undefined || given === null ? null : comment.read(given, at);
  const words = typeof read === 'string' ? read : null;
  if (words === null && decision === 'RETURN') at('REQUIRED', 'has to be given where something is returned');
  return words;
}

/** Who decided and when, as the columns say it. */
export function decided(viewer: { readonly name?: string | null | undefined }, words: string | null) {
  return { review_comment: words, reviewed_at: new Date().toISOString(), reviewer_name: viewer.name ?? null };
}
