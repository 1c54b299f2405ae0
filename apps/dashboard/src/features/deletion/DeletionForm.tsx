'use client';

import { type ReactNode, useActionState } from 'react';
import type { DeletionState, Referring } from './deletion-state.ts';

interface DeletionFormProps {
  readonly initial: DeletionState;
  readonly action: (before: DeletionState, form: FormData) => Promise<DeletionState>;
  /** The page to go back to. */
  readonly back: string;
  readonly texts: {
    readonly reason: string;
    readonly hint: string;
    readonly remove: string;
    readonly cancel: string;
    readonly others: string;
    readonly outcomes: Readonly<Record<Exclude<DeletionState['outcome'], 'open'>, string>>;
  };
}

/** Asks why, and says what stands against it. A form of the server's: it works before and without any script. */
export function DeletionForm({ initial, action, back, texts }: DeletionFormProps): ReactNode {
  const [state, send, pending] = useActionState(action, initial);
  return (
    <form action={send} key={state.outcome} className="flex max-w-2xl flex-col gap-4 text-sm">
      {state.outcome !== 'open' && (
        <div role="alert" id="deletion-outcome" className="border-negative border-l-2 pl-4">
          <p className="font-semibold text-negative">{texts.outcomes[state.outcome]}</p>
          {state.referring.map((each) => (
            <Referrers key={each.words} referring={each} others={texts.others} />
          ))}
        </div>
      )}
      <label className="flex flex-col gap-1">
        <span className="font-semibold">{texts.reason}</span>
        <span className="text-ink-muted">{texts.hint}</span>
        <textarea
          name="reason"
          rows={3}
          required
          maxLength={1000}
          defaultValue={state.reason}
          aria-describedby={state.outcome === 'open' ? undefined : 'deletion-outcome'}
          className="rounded-sm border border-line-strong bg-surface-raised p-2 text-ink"
        />
      </label>
      <div className="flex items-center gap-4">
        <button
          type="submit"
          disabled={pending}
          className="h-9 rounded-sm border border-negative px-5 font-semibold text-negative disabled:opacity-60"
        >
          {texts.remove}
        </button>
        <a href={back}>{texts.cancel}</a>
      </div>
    </form>
  );
}

function Referrers({
  referring: { words, examples, others },
  others: andOthers,
}: {
  readonly referring: Referring;
  readonly others: string;
}): ReactNode {
  return (
    <div className="pt-2">
      <p>{words}</p>
      <ul className="list-disc pl-5">
        {examples.map(({ name, href }) => (
          <li key={`${href} ${name}`}>{href === null ? name : <a href={href}>{name}</a>}</li>
        ))}
        {others > 0 && <li className="text-ink-muted">{andOthers.replace('{count}', `${others}`)}</li>}
      </ul>
    </div>
  );
}
