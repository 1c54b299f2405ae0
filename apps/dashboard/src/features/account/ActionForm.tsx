'use client';

import { type ReactNode, useActionState } from 'react';
import { ActionField, type Field } from './ActionField.tsx';
import { type FormAction, UNTOUCHED } from './form-state.ts';
import { ShownOnce } from './ShownOnce.tsx';

interface ActionFormProps {
  readonly action: FormAction;
  readonly fields: readonly Field[];
  readonly submit: string;
  /** Why something cannot be, by the API's codes. */
  readonly failures: Readonly<Record<string, string>>;
  readonly copy: { readonly copy: string; readonly copied: string };
  readonly tone?: 'main' | 'quiet' | 'danger';
  readonly children?: ReactNode;
}

const TONES = {
  main: 'bg-accent px-5 font-semibold text-accent-ink',
  quiet: 'border border-line-strong px-4',
  danger: 'border border-negative px-4 text-negative',
} as const;

/** A form of the server's: it works before its script, and says beside the field what is wrong with it. */
export function ActionForm(props: ActionFormProps): ReactNode {
  const { action, fields, submit, failures, copy, tone = 'main', children } = props;
  const [state, send, pending] = useActionState(action, UNTOUCHED);
  const failure = state.code === null ? null : (failures[state.code] ?? failures.FAILED ?? state.code);
  const blamed = fields.some(({ name }) => name === state.field) ? state.field : null;
  if (state.shown !== null) return <ShownOnce shown={state.shown} texts={copy} />;
  return (
    <form action={send} className="flex max-w-md flex-col gap-4">
      {failure !== null && blamed === null && (
        <p role="alert" className="font-semibold text-negative">
          {failure}
        </p>
      )}
      {fields.map((field) => (
        <ActionField
          key={field.name}
          field={field}
          value={state.values[field.name]}
          error={field.name === blamed ? failure : null}
        />
      ))}
      {children}
      <div>
        <button
          type="submit"
          disabled={pending}
          className={`h-9 rounded-sm disabled:opacity-60 ${TONES[tone]}`}
        >
          {submit}
        </button>
      </div>
    </form>
  );
}
