import type { ReactNode } from 'react';

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  /** A plain day, `2024-05-03`, or nothing. */
  readonly value: string;
}

export function DateField({ name, label, value }: DateFieldProps): ReactNode {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-[0.8125rem] text-ink-muted">
      {label}
      <input
        type="date"
        name={name}
        defaultValue={value}
        key={value}
        className="h-9 min-w-0 rounded-sm border border-line-strong bg-surface-raised px-2 text-sm text-ink"
      />
    </label>
  );
}
