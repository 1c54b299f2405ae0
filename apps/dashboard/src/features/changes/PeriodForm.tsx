'use client';

import { type ReactNode, useActionState } from 'react';
import { BLANK_PERIOD, type PeriodState } from './period-state.ts';
import { lockPeriod, unlockPeriod } from './periods.ts';

interface PeriodFormProps {
  /** The node id of the period that is to be unlocked; without one the form locks another. */
  readonly id?: string;
  readonly texts: {
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly send: string;
    readonly outcomes: Readonly<Record<Exclude<PeriodState['outcome'], 'none'>, string>>;
  };
}

const box = 'h-9 min-w-0 rounded-sm border border-line-strong bg-surface-raised px-2 text-ink';

/** Locks a period, or takes its lock off, with a reason. A form of the server's: it works without any script. */
export function PeriodForm({ id, texts }: PeriodFormProps): ReactNode {
  const send = id === undefined ? lockPeriod : unlockPeriod.bind(null, id);
  const [state, action, pending] = useActionState(send, BLANK_PERIOD);
  const isWrong = !['none', 'locked', 'unlocked'].includes(state.outcome);
  const outcomeId = `period-outcome-${id ?? 'new'}`;
  const day = (name: 'from' | 'to') => (
    <label className="flex flex-col gap-1">
      {texts[name]}
      <input type="date" name={name} required defaultValue={state[name]} className={box} />
    </label>
  );
  return (
    <form
      action={action}
      key={`${state.outcome} ${state.from}`}
      className="flex flex-wrap items-end gap-3 text-sm"
    >
      {id === undefined && (
        <>
          {day('from')}
          {day('to')}
        </>
      )}
      <label className="flex min-w-48 flex-1 flex-col gap-1">
        {texts.reason}
        <input
          type="text"
          name="reason"
          required
          maxLength={1000}
          defaultValue={state.reason}
          aria-describedby={isWrong ? outcomeId : undefined}
          className={box}
        />
      </label>
      <button
        type="submit"
        disabled={pending}
        className="h-9 rounded-sm bg-accent px-4 font-semibold text-accent-ink disabled:opacity-60"
      >
        {texts.send}
      </button>
      <p
        id={outcomeId}
        role={isWrong ? 'alert' : 'status'}
        className={`w-full empty:hidden ${isWrong ? 'text-negative' : 'text-positive'}`}
      >
        {state.outcome === 'none' ? '' : texts.outcomes[state.outcome]}
      </p>
    </form>
  );
}
