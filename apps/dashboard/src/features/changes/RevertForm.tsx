'use client';

import { type ReactNode, useActionState } from 'react';
import { revert } from './revert.ts';
import { LONGEST_REASON, type RevertState } from './revert-state.ts';

interface RevertFormProps {
  /** The node id of the change. */
  readonly id: string;
  readonly texts: {
    readonly reason: string;
    readonly confirm: string;
    readonly revert: string;
    readonly outcomes: Readonly<Record<Exclude<RevertState['outcome'], 'none'>, string>>;
  };
}

const blank: RevertState = { outcome: 'none', reason: '', conflicts: [] };

/** Asks for a reason and a confirmation. A form of the server's: it works before and without any script. */
export function RevertForm({ id, texts }: RevertFormProps): ReactNode {
  const [state, action, pending] = useActionState(revert.bind(null, id), blank);
  const isWrong = state.outcome !== 'none' && state.outcome !== 'done';
  return (
    <form action={action} key={state.outcome} className="flex max-w-xl flex-col gap-3 text-sm">
      <label className="flex flex-col gap-1">
        {texts.reason}
        <textarea
          name="reason"
          rows={2}
          required
          maxLength={LONGEST_REASON}
          defaultValue={state.reason}
          aria-describedby={isWrong ? 'revert-outcome' : undefined}
          className="rounded-sm border border-line-strong bg-surface-raised p-2 text-ink"
        />
      </label>
      <label className="inline-flex min-h-7 items-center gap-2">
        <input type="checkbox" name="confirm" value="yes" required />
        {texts.confirm}
      </label>
      <div id="revert-outcome" role={isWrong ? 'alert' : 'status'}>
        {state.outcome !== 'none' && (
          <p className={isWrong ? 'text-negative' : 'text-positive'}>{texts.outcomes[state.outcome]}</p>
        )}
        {state.conflicts.length > 0 && (
          <ul className="list-disc pl-5">
            {state.conflicts.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="submit"
        disabled={pending}
        className="h-9 w-fit rounded-sm bg-accent px-4 font-semibold text-accent-ink disabled:opacity-60"
      >
        {texts.revert}
      </button>
    </form>
  );
}
