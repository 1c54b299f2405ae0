'use client';

import { type ReactNode, useActionState } from 'react';
import { FieldControl } from '../../form/controls/FieldControl.tsx';
import { SingleControl } from '../../form/controls/SingleControl.tsx';
import type { FormField } from '../../form/form-field.ts';
import type { FormTexts } from '../../form/form-state.ts';
import { BulkOutcome } from './BulkOutcome.tsx';
import { BulkRows } from './BulkRows.tsx';
import type { BulkRow, BulkState } from './bulk-state.ts';
import type { BulkTexts } from './bulk-texts.ts';

interface BulkFormProps {
  readonly fields: readonly FormField[];
  /** The names of the fields that can be emptied. */
  readonly emptyable: readonly string[];
  readonly rows: readonly BulkRow[];
  readonly initial: BulkState;
  readonly action: (before: BulkState, form: FormData) => Promise<BulkState>;
  /** The list to go back to. */
  readonly back: string;
  readonly texts: BulkTexts;
  readonly formTexts: FormTexts;
}

/** What is set alike, of which records, and why. It works before its script. */
export function BulkForm({ fields, rows, initial, action, back, texts, ...rest }: BulkFormProps): ReactNode {
  const [state, send, pending] = useActionState(action, initial);
  return (
    <form action={send} key={state.round} className="flex max-w-4xl flex-col gap-8" noValidate>
      <BulkOutcome state={state} texts={texts} />
      <section className="flex flex-col gap-4 border-line-strong border-t pt-3">
        <h2 className="font-semibold text-lg">{texts.set}</h2>
        <p className="text-[0.8125rem] text-ink-muted">{texts.setNote}</p>
        {fields.map((field) => (
          <FieldControl
            key={field.name}
            field={field}
            values={state.values}
            errors={state.errors}
            texts={rest.formTexts}
          />
        ))}
        <fieldset className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <legend className="pb-1 text-[0.8125rem] font-semibold">{texts.empty}</legend>
          {fields
            .filter(({ name }) => rest.emptyable.includes(name))
            .map(({ name, label }) => (
              <label key={name} className="inline-flex min-h-7 items-center gap-2">
                <input
                  type="checkbox"
                  name="empty"
                  value={name}
                  defaultChecked={state.emptied.includes(name)}
                />
                {label}
              </label>
            ))}
        </fieldset>
        <SingleControl
          field={{ kind: 'text', name: 'reason', label: texts.reason, longest: 1000, lines: 2 }}
          path="reason"
          values={state.values}
          error={undefined}
          texts={rest.formTexts}
        />
      </section>
      <BulkRows rows={rows} chosen={state.chosen} pending={pending} back={back} texts={texts} />
    </form>
  );
}
