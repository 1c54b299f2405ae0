import type { ReactNode } from 'react';

interface SearchFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
}

export function SearchField({ name, label, value, placeholder }: SearchFieldProps): ReactNode {
  return (
    <label className="flex min-w-0 flex-col gap-1 text-[0.8125rem] text-ink-muted">
      {label}
      <input
        type="search"
        name={name}
        defaultValue={value}
        key={value}
        placeholder={placeholder}
        className="h-9 min-w-0 rounded-sm border border-line-strong bg-surface-raised px-2 text-sm text-ink placeholder:text-ink-faint"
      />
    </label>
  );
}
