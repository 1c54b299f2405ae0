'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { CHOSEN_FORM } from './ChooseRow.tsx';

interface ChosenBarProps {
  /** The page that the chosen rows are sent to, by their ids. */
  readonly action: string;
  readonly texts: {
    readonly all: string;
    readonly none: string;
    /** With a place for the number, `{count}`. */
    readonly some: string;
    readonly change: string;
  };
}

/** How many rows of a list are chosen, and what leads on with them. A plain form: without a script it counts nothing. */
export function ChosenBar({ action, texts }: ChosenBarProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState({ chosen: 0, rows: 0 });
  useEffect(() => {
    const reckon = () => {
      const rows = rowsOf(form.current);
      setCount({ chosen: rows.filter(({ checked }) => checked).length, rows: rows.length });
    };
    reckon();
    document.addEventListener('change', reckon);
    return () => document.removeEventListener('change', reckon);
  }, []);
  const isAll = count.chosen > 0 && count.chosen === count.rows;
  return (
    <form
      ref={form}
      id={CHOSEN_FORM}
      action={action}
      method="get"
      className={`z-10 flex flex-wrap items-center gap-x-5 gap-y-2 border-line-strong border-t bg-surface py-2 text-sm print:hidden ${count.chosen > 0 ? 'sticky bottom-0' : ''}`}
    >
      {count.rows > 0 && (
        <label className="inline-flex min-h-7 items-center gap-2">
          <input
            type="checkbox"
            checked={isAll}
            onChange={({ currentTarget: { checked } }) => {
              for (const row of rowsOf(form.current)) row.checked = checked;
              setCount(({ rows }) => ({ rows, chosen: checked ? rows : 0 }));
            }}
          />
          {texts.all}
        </label>
      )}
      <output className="text-ink-muted">
        {count.chosen === 0 ? texts.none : texts.some.replace('{count}', `${count.chosen}`)}
      </output>
      <button
        type="submit"
        disabled={count.rows > 0 && count.chosen === 0}
        className="h-8 rounded-sm border border-line-strong px-3 font-semibold disabled:text-ink-faint"
      >
        {texts.change}
      </button>
    </form>
  );
}

function rowsOf(form: HTMLFormElement | null): readonly HTMLInputElement[] {
  return [...(form?.elements ?? [])].filter(
    (element): element is HTMLInputElement => element instanceof HTMLInputElement && element.name === 'id',
  );
}
