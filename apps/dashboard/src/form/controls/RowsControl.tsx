'use client';

import { Icon } from '@nhipcau/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { RowsInput } from '../form-field.ts';
import type { FormTexts } from '../form-state.ts';
import type { FormErrors } from '../values/form-errors.ts';
import { type FormValues, rowsIn } from '../values/form-values.ts';
import { sharesLeft } from '../values/shares-left.ts';
import { SingleControl } from './SingleControl.tsx';

interface RowsControlProps {
  readonly field: RowsInput;
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly texts: FormTexts;
}

/** Rows of fields that can be added and taken away; shares say what is missing to the whole while they are typed. */
export function RowsControl({ field, values, errors, texts }: RowsControlProps): ReactNode {
  const present = rowsIn(values, field.name);
  const [rows, setRows] = useState(present.length > 0 ? present : [0]);
  const frame = useRef<HTMLFieldSetElement>(null);
  const [left, setLeft] = useState(() => leftIn(field, (path) => values[path] ?? '', rows));
  const reckon = (among: readonly number[]) => {
    const data = new FormData(frame.current?.form ?? undefined);
    setLeft(leftIn(field, (path) => String(data.get(path) ?? ''), among));
  };
  const change = (next: readonly number[]) => {
    setRows([...next]);
    reckon(next);
  };
  const added = useRef<number>(null);
  useEffect(() => {
    if (added.current === null) return;
    const first = `[data-row="${added.current}"] :is(input:not([type=hidden]), select, textarea)`;
    frame.current?.querySelector<HTMLElement>(first)?.focus();
    added.current = null;
  });
  const add = () => {
    added.current = Math.max(-1, ...rows) + 1;
    change([...rows, added.current]);
  };
  const error = errors[field.name];
  return (
    <fieldset ref={frame} onInput={() => reckon(rows)} className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1 text-[0.8125rem] font-semibold">{field.label}</legend>
      {field.hint !== undefined && <p className="text-[0.8125rem] text-ink-muted">{field.hint}</p>}
      {rows.map((row) => (
        <div
          key={row}
          data-row={row}
          className="flex flex-wrap items-end gap-2 border-line border-b pb-2 last:border-b-0"
        >
          {field.fields.map((each) => {
            const path = `${field.name}.${row}.${each.name}`;
            return (
              <div key={each.name} className={each.kind === 'record' ? 'min-w-64 flex-2' : 'min-w-32 flex-1'}>
                <SingleControl field={each} path={path} values={values} error={errors[path]} texts={texts} />
              </div>
            );
          })}
          <button
            type="button"
            aria-label={texts.rows.remove}
            onClick={() => change(rows.filter((other) => other !== row))}
            className="grid size-9 shrink-0 place-items-center rounded-sm border border-line-strong text-ink-muted"
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-3 text-sm">
        {rows.length < field.most && (
          <button type="button" onClick={add} className="min-h-9 rounded-sm border border-line-strong px-3">
            {field.add}
          </button>
        )}
        <output className={left === null || left === '0' ? 'text-ink-muted' : 'text-negative'}>
          {sharesText(left, texts)}
        </output>
      </div>
      {error !== undefined && <p className="text-[0.8125rem] text-negative">{error}</p>}
    </fieldset>
  );
}

function leftIn({ name, shares }: RowsInput, valueAt: (path: string) => string, rows: readonly number[]) {
  return shares === undefined ? null : sharesLeft(rows.map((row) => valueAt(`${name}.${row}.${shares}`)));
}

function sharesText(left: string | null, { rows }: FormTexts): string {
  if (left === null) return '';
  if (left === '0') return rows.sharesWhole;
  const amount = left.replace('-', '').replace('.', rows.decimalMark);
  return (left.startsWith('-') ? rows.sharesOver : rows.sharesLeft).replace('{left}', amount);
}
