import { type ReactNode, useId } from 'react';

/** A field of a form of sign-in. */
export interface Field {
  readonly name: string;
  readonly type: 'text' | 'email' | 'password' | 'hidden' | 'select' | 'checks';
  readonly label: string;
  readonly hint?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

interface ActionFieldProps {
  readonly field: Field;
  /** What was typed before. */
  readonly value: string | undefined;
  readonly error: string | null;
}

const CONTROL =
  'h-9 w-full rounded-sm border border-line-strong bg-surface-raised px-2 text-ink aria-invalid:border-negative';

export function ActionField({ field, value, error }: ActionFieldProps): ReactNode {
  const id = useId();
  if (field.type === 'hidden') return <input type="hidden" name={field.name} value={field.value ?? ''} />;
  if (field.type === 'checks') return <Checks field={field} />;
  const said = [field.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const shared = {
    id,
    name: field.name,
    defaultValue: value ?? field.value ?? '',
    required: field.required ?? true,
    'aria-invalid': error === null ? undefined : true,
    'aria-describedby': said === '' ? undefined : said,
    className: CONTROL,
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm">
        {field.label}
      </label>
      {field.type === 'select' ? (
        <select {...shared} key={shared.defaultValue}>
          {field.options?.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={field.type}
          autoComplete={field.autoComplete}
          inputMode={field.inputMode}
          spellCheck={false}
        />
      )}
      {field.hint !== undefined && (
        <p id={`${id}-hint`} className="text-[0.8125rem] text-ink-muted">
          {field.hint}
        </p>
      )}
      {error !== null && (
        <p id={`${id}-error`} role="alert" className="text-[0.8125rem] font-semibold text-negative">
          {error}
        </p>
      )}
    </div>
  );
}

function Checks({ field }: { readonly field: Field }): ReactNode {
  const chosen = (field.value ?? '').split(',');
  return (
    <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
      <legend className="mb-1 text-sm">{field.label}</legend>
      {field.options?.map(({ value, label }) => (
        <label key={value} className="inline-flex items-center gap-2 text-sm">
          <input type="checkbox" name={field.name} value={value} defaultChecked={chosen.includes(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
