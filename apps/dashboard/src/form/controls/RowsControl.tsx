'use client';

import { type ReactNode, useRef, useState } from 'react';
import type { RowsInput, SingleField } from '../form-field.ts';
import type { FormTexts } from '../form-state.ts';
import type { FormErrors } from '../values/form-errors.ts';
import { type FormValues, rowsIn } from '../values/form-values.ts';
import { sharesLeft } from '../values/shares-left.ts';
import { RowsFrame } from './RowsFrame.tsx';
import { SingleControl } from './SingleControl.tsx';

/** From so many characters on a text needs more room than a code or a number. */
const LONG_TEXT = 200;

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
  return (
    <RowsFrame
      field={field}
      rows={rows}
      change={change}
      error={errors[field.name]}
      texts={texts}
      frame={frame}
      onInput={() => reckon(rows)}
      said={
        <output className={left === null || left === '0' ? 'text-ink-muted' : 'text-negative'}>
          {sharesText(left, texts)}
        </output>
      }
      row={(row) => <Row field={field} row={`${field.name}.${row}`} {...{ values, errors, texts }} />}
    />
  );
}

function Row({ field, row, values, errors, texts }: RowsControlProps & { readonly row: string }): ReactNode {
  return (
    <>
      {field.keyed && <input type="hidden" name={`${row}.id`} value={values[`${row}.id`] ?? ''} />}
      {field.fields.map((each) => {
        const path = `${row}.${each.name}`;
        return (
          <div key={each.name} className={widthOf(each)}>
            <SingleControl field={each} path={path} values={values} error={errors[path]} texts={texts} />
          </div>
        );
      })}
    </>
  );
}

/** Room for what mostly stands in it, beside the other fields of a row. */
function widthOf(field: SingleField): string {
  if (field.kind === 'record') return 'min-w-64 flex-3';
  if (field.kind === 'choice') return 'min-w-40 flex-2';
  if (field.kind === 'date') return 'min-w-36 flex-1';
  return field.kind === 'text' && field.longest >= LONG_TEXT ? 'min-w-40 flex-2' : 'min-w-32 flex-1';
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
