'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react';
import { FieldControl } from './controls/FieldControl.tsx';
import { DraftNotice } from './draft/DraftNotice.tsx';
import { dropDraft, keepDraft } from './draft/draft-store.ts';
import type { FormSection } from './form-field.ts';
import { AGAIN, type FormState, type FormTexts } from './form-state.ts';
import { MeanwhileTable } from './MeanwhileTable.tsx';
import { type FormValues, valuesOf } from './values/form-values.ts';

const PAUSE_MS = 400;

interface RecordFormProps {
  /** What the browser keeps the draft under: the kind of the form and the record. */
  readonly name: string;
  readonly sections: readonly FormSection[];
  readonly initial: FormState;
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly cancel: string;
  /** Whether the next record can be begun as this one is saved. */
  readonly again?: boolean;
  readonly texts: FormTexts;
}

/**
 * A form of the server's, which works before its script. With it, what is typed is kept in the browser until it was
 * sent, rows can be added, and records are found while typing.
 */
export function RecordForm({
  name,
  sections,
  initial,
  action,
  cancel,
  again = false,
  texts,
}: RecordFormProps): ReactNode {
  const [state, send, pending] = useActionState(action, initial);
  const [restored, setRestored] = useState<FormValues | null>(null);
  const frame = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const router = useRouter();
  useEffect(() => {
    setRestored(null);
    if (state.outcome !== 'kept') return;
    clearTimeout(timer.current);
    dropDraft(name);
    if (state.href !== null) router.push(state.href);
    else frame.current?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
  }, [state, name, router]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const values = restored ?? state.values;
  return (
    <form
      ref={frame}
      action={send}
      key={restored === null ? `${state.version} ${state.outcome} ${state.idempotencyKey}` : 'restored'}
      onInput={({ currentTarget }) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          const draft = { values: valuesOf(new FormData(currentTarget)), keptAt: new Date().toISOString() };
          keepDraft(name, { ...draft, version: state.version });
        }, PAUSE_MS);
      }}
      className="flex max-w-4xl flex-col gap-8"
      noValidate
    >
      <DraftNotice name={name} texts={texts.draft} restore={setRestored} />
      <Outcome state={state} texts={texts} />
      {state.differences.length > 0 && (
        <MeanwhileTable differences={state.differences} texts={texts.meanwhile} />
      )}
      {sections.map(({ title, fields }) => (
        // What is typed after it was sent would be lost in the answer.
        <section key={title} inert={pending} className="flex flex-col gap-4 border-line-strong border-t pt-3">
          <h2 className="font-semibold text-lg">{title}</h2>
          {fields.map((field) => (
            <FieldControl
              key={field.name}
              field={field}
              values={values}
              errors={state.errors}
              texts={texts}
            />
          ))}
        </section>
      ))}
      <div className="sticky bottom-0 flex items-center gap-4 border-line-strong border-t bg-surface py-3">
        <button
          type="submit"
          disabled={pending}
          className="h-9 rounded-sm bg-accent px-5 font-semibold text-accent-ink disabled:opacity-60"
        >
          {pending ? texts.saving : texts.save}
        </button>
        {again && (
          <button
            type="submit"
            name={AGAIN}
            value="1"
            disabled={pending}
            className="h-9 rounded-sm border border-line-strong px-4 disabled:opacity-60"
          >
            {texts.saveAndAgain}
          </button>
        )}
        <a href={cancel}>{texts.cancel}</a>
      </div>
    </form>
  );
}

interface OutcomeProps {
  readonly state: FormState;
  readonly texts: FormTexts;
}

/** What became of the form when it was sent, told to screen readers too. */
function Outcome({ state, texts }: OutcomeProps): ReactNode {
  if (state.outcome === 'open') return null;
  const isKept = state.outcome === 'kept';
  return (
    <div role={isKept ? 'status' : 'alert'} className={isKept ? 'text-positive' : 'text-negative'}>
      <p className="font-semibold">{texts.outcomes[state.outcome]}</p>
      {state.errors[''] !== undefined && <p>{state.errors['']}</p>}
      {isKept && state.href !== null && <a href={state.href}>{texts.open}</a>}
    </div>
  );
}
