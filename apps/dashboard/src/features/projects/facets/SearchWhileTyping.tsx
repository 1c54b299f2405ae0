'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** Long enough for a fast typist to finish a word. */
const PAUSE_MS = 350;

interface SearchWhileTypingProps {
  readonly name: string;
  readonly label: string;
  /** What the address looks for. */
  readonly value: string;
}

/** A search field that sends the form around it when typing pauses, and keeps the focus meanwhile. */
export function SearchWhileTyping({ name, label, value }: SearchWhileTypingProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // Whoever is typing is ahead of the address.
    if (field.current !== null && field.current !== document.activeElement) field.current.value = value;
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <label className="flex min-w-0 flex-col gap-1 text-[0.8125rem] text-ink-muted">
      {label}
      <input
        ref={field}
        type="search"
        name={name}
        defaultValue={value}
        onInput={({ currentTarget }) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(() => currentTarget.form?.requestSubmit(), PAUSE_MS);
        }}
        className="h-9 min-w-0 rounded-sm border border-line-strong bg-surface-raised px-2 text-sm text-ink"
      />
    </label>
  );
}
