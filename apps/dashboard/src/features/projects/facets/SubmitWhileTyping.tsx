'use client';

import { type ReactNode, useRef } from 'react';

/** Long enough for a fast typist to finish a word. */
const PAUSE_MS = 350;

/** Sends the form around it when typing in it pauses. */
export function SubmitWhileTyping({ children }: { readonly children: ReactNode }): ReactNode {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return (
    <div
      onInput={({ currentTarget }) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => currentTarget.closest('form')?.requestSubmit(), PAUSE_MS);
      }}
    >
      {children}
    </div>
  );
}
