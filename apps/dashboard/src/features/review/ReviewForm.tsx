'use client';

import { type ReactNode, useActionState } from 'react';

/** A decision between two sendings; what was typed is in it. */
export interface ReviewState {
  readonly comment: string;
  readonly problem: string | null;
}

interface ReviewFormProps {
  readonly action: (before: ReviewState, form: FormData) => Promise<ReviewState>;
  readonly texts: Readonly<Record<'comment' | 'hint' | 'accept' | 'giveBack' | 'reject', string>>;
  readonly children: ReactNode;
}

const BUTTON = 'h-9 rounded-sm border px-4 font-semibold disabled:opacity-60';

/** Decides on what stands in it: accepts, returns or rejects, with a comment. It works before its script. */
export function ReviewForm({ action, texts, children }: ReviewFormProps): ReactNode {
  const [state, send, pending] = useActionState(action, { comment: '', problem: null });
  return (
    // What was chosen and typed stays where a decision was not taken: React would empty the form after each.
    <form action={send} onReset={(event) => event.preventDefault()} className="flex max-w-4xl flex-col gap-4">
      {children}
      {state.problem !== null && (
        <p role="alert" className="text-negative">
          {state.problem}
        </p>
      )}
      <label className="flex flex-col gap-1 text-sm">
        <span className="font-semibold">{texts.comment}</span>
        <span className="text-ink-muted">{texts.hint}</span>
        <textarea
          name="comment"
          rows={3}
          maxLength={2000}
          defaultValue={state.comment}
          className="rounded-sm border border-line-strong bg-surface px-2 py-1.5"
        />
      </label>
      <div className="flex flex-wrap gap-3">
        <button
          type="submit"
          name="decision"
          value="ACCEPT"
          disabled={pending}
          className={`${BUTTON} border-accent bg-accent text-accent-ink`}
        >
          {texts.accept}
        </button>
        <button
          type="submit"
          name="decision"
          value="RETURN"
          disabled={pending}
          className={`${BUTTON} border-line-strong`}
        >
          {texts.giveBack}
        </button>
        <button
          type="submit"
          name="decision"
          value="REJECT"
          disabled={pending}
          className={`${BUTTON} border-line-strong text-negative`}
        >
          {texts.reject}
        </button>
      </div>
    </form>
  );
}
