import type { ReactNode } from 'react';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The choice that does not narrow; without it one of the options always holds. */
  readonly any?: string;
  readonly options: readonly SelectOption[];
}

export function SelectField({ name, label, value, any, options }: SelectFieldProps): ReactNode {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-[0.8125rem] text-ink-muted">
      {label}
      <select
        name={name}
        defaultValue={value}
        key={value}
        className="h-9 min-w-0 rounded-sm border border-line-strong bg-surface-raised px-2 text-sm text-ink"
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
