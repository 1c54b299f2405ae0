'use client';

import { type ReactNode, useActionState } from 'react';
import { judge } from './judge.ts';
import { type Judgement, LONGEST_NOTE } from './judgement.ts';

interface VerdictFormProps {
  readonly one: string;
  readonly other: string;
  readonly judgement: Judgement;
  readonly texts: {
    readonly legend: string;
    readonly verdicts: Readonly<Record<Judgement['verdict'], string>>;
    readonly note: string;
    readonly save: string;
    readonly outcomes: Readonly<Record<Exclude<Judgement['outcome'], 'none'>, string>>;
  };
}

/** What is said of a pair. A form of the server's: it works before and without any script. */
export function VerdictForm({ one, other, judgement, texts }: VerdictFormProps): ReactNode {
  const [state, action, pending] = useActionState(judge, judgement);
  const isWrong = state.outcome === 'note' || state.outcome === 'failed' || state.outcome === 'meanwhile';
  return (
    <form
      action={action}
      key={`${state.version} ${state.outcome}`}
      className="flex max-w-xl flex-col gap-3 text-sm"
    >
      <input type="hidden" name="one" value={one} />
      <input type="hidden" name="other" value={other} />
      <input type="hidden" name="version" value={state.version} />
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="pb-1 font-semibold">{texts.legend}</legend>
        {(['OPEN', 'KNOWN', 'NOT_AN_OVERLAP'] as const).map((verdict) => (
          <label key={verdict} className="inline-flex min-h-7 items-center gap-1.5">
            <input type="radio" name="verdict" value={verdict} defaultChecked={verdict === state.verdict} />
            {texts.verdicts[verdict]}
          </label>
        ))}
      </fieldset>
      <label className="flex flex-col gap-1">
        {texts.note}
        <textarea
          name="note"
          rows={4}
          maxLength={LONGEST_NOTE}
          defaultValue={state.note}
          aria-invalid={state.outcome === 'note' || undefined}
          aria-describedby={isWrong ? 'verdict-outcome' : undefined}
          className="rounded-sm border border-line-strong bg-surface-raised p-2 text-ink"
        />
      </label>
      <div id="verdict-outcome" role={isWrong ? 'alert' : 'status'}>
        {state.outcome !== 'none' && (
          <p className={isWrong ? 'text-negative' : 'text-positive'}>{texts.outcomes[state.outcome]}</p>
        )}
        {state.theirs !== null && (
          <blockquote className="border-l-2 border-line-strong pl-3">
            {texts.verdicts[state.theirs.verdict]}
            {state.theirs.note !== null && (
              <p className="whitespace-pre-line text-ink-muted">{state.theirs.note}</p>
            )}
          </blockquote>
        )}
      </div>
      <button
        type="submit"
        disabled={pending}
        className="h-9 w-fit rounded-sm bg-accent px-4 font-semibold text-accent-ink disabled:opacity-60"
      >
        {texts.save}
      </button>
    </form>
  );
}
