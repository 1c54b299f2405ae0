import { Icon } from '@nhipcau/ui';
import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import type { ListField } from '../form-field.ts';
import type { FormTexts } from '../form-state.ts';

/** As far down as a label above its control pushes that. */
const BESIDE_LABELS = 'mt-6';

interface RowsFrameProps {
  readonly field: ListField;
  readonly rows: readonly number[];
  /** Which rows there are, once one was added or taken away. */
  readonly change: (rows: readonly number[]) => void;
  readonly error: string | undefined;
  readonly texts: FormTexts;
  /** What stands in a row. */
  readonly row: (row: number) => ReactNode;
  /** What is said of all rows together, beside the button that adds one. */
  readonly said?: ReactNode;
  readonly frame?: Ref<HTMLFieldSetElement>;
  readonly onInput?: () => void;
}

/** Rows under a heading, with what adds one and takes each away. */
export function RowsFrame(props: RowsFrameProps): ReactNode {
  const { field, rows, change, error, texts, row: inRow, said, frame, onInput } = props;
  const { list, add } = useAdding(rows, change);
  return (
    <fieldset ref={frame} onInput={onInput} className="flex min-w-0 flex-col gap-2">
      <legend className="pb-1 text-[0.8125rem] font-semibold">{field.label}</legend>
      {field.hint !== undefined && <p className="text-[0.8125rem] text-ink-muted">{field.hint}</p>}
      <div ref={list} className="contents">
        {rows.map((row) => (
          <div
            key={row}
            data-row={row}
            className="flex flex-wrap items-start gap-2 border-line border-b pb-2 last:border-b-0"
          >
            {inRow(row)}
            <button
              type="button"
              aria-label={texts.rows.remove}
              onClick={() => change(rows.filter((other) => other !== row))}
              className={`grid size-9 shrink-0 place-items-center rounded-sm border border-line-strong text-ink-muted ${field.kind === 'rows' ? BESIDE_LABELS : ''}`}
            >
              <Icon name="close" />
            </button>
          </div>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3 text-sm">
        {rows.length < field.most && (
          <button type="button" onClick={add} className="min-h-9 rounded-sm border border-line-strong px-3">
            {field.add}
          </button>
        )}
        {said}
      </div>
      {error !== undefined && <p className="text-[0.8125rem] text-negative">{error}</p>}
    </fieldset>
  );
}

/** Adds a row and goes on in it: whoever asks for one means to fill it. */
function useAdding(rows: readonly number[], change: RowsFrameProps['change']) {
  const list = useRef<HTMLDivElement>(null);
  const added = useRef<number>(null);
  useEffect(() => {
    if (added.current === null) return;
    const first = `[data-row="${added.current}"] :is(input:not([type=hidden]), select, textarea)`;
    list.current?.querySelector<HTMLElement>(first)?.focus();
    added.current = null;
  });
  const add = () => {
    added.current = Math.max(-1, ...rows) + 1;
    change([...rows, added.current]);
  };
  return { list, add };
}
