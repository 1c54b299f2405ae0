import { type ReactNode, useRef, useState } from 'react';
import type { BulkRow } from './bulk-state.ts';
import type { BulkTexts } from './bulk-texts.ts';

interface BulkRowsProps {
  readonly rows: readonly BulkRow[];
  /** The ids of the records that are chosen at first. */
  readonly chosen: readonly string[];
  readonly pending: boolean;
  readonly back: string;
  readonly texts: BulkTexts;
}

const CELL = 'px-2 py-1.5 align-top first:pl-0 last:pr-0';

/** The records as they stand, each of which can be left out; and how many will be changed. */
export function BulkRows({ rows, chosen, pending, back, texts }: BulkRowsProps): ReactNode {
  const frame = useRef<HTMLElement>(null);
  const [count, setCount] = useState(() => rows.filter(({ id }) => chosen.includes(id)).length);
  const reckon = () => setCount(frame.current?.querySelectorAll('[name=record]:checked').length ?? 0);
  return (
    <>
      <section
        ref={frame}
        onChange={reckon}
        aria-labelledby="records"
        className="border-line-strong border-t pt-3"
      >
        <h2 id="records" className="pb-2 font-semibold text-lg">
          {texts.records}
        </h2>
        <div className="overflow-x-auto">
          <table className="w-full border-collapse text-sm">
            <thead>
              <tr className="border-line-strong border-b text-left text-[0.8125rem] text-ink-muted">
                <th scope="col" className={`font-medium ${CELL}`}>
                  {texts.name}
                </th>
                {texts.headings.map((heading) => (
                  <th key={heading} scope="col" className={`font-medium max-md:hidden ${CELL}`}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.id} row={row} isChosen={chosen.includes(row.id)} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-x-4 gap-y-2 border-line-strong border-t bg-surface py-3 text-sm">
        <button
          type="submit"
          disabled={pending}
          className="h-9 rounded-sm bg-accent px-5 font-semibold text-accent-ink disabled:opacity-60"
        >
          {pending ? texts.sending : texts.send.replace('{count}', `${count}`)}
        </button>
        <a href={back}>{texts.back}</a>
      </div>
    </>
  );
}

function Row({ row, isChosen }: { readonly row: BulkRow; readonly isChosen: boolean }): ReactNode {
  const { id, version, name, href, cells } = row;
  return (
    <tr className="border-line border-b">
      <td className={CELL}>
        <span className="flex items-start gap-2">
          <input
            type="checkbox"
            name="record"
            value={`${id} ${version}`}
            defaultChecked={isChosen}
            aria-label={name}
            className="mt-1"
          />
          <a href={href}>{name}</a>
        </span>
      </td>
      {cells.map((cell, place) => (
        // The cells of a row never change their places.
        <td key={place} className={`max-md:hidden ${CELL}`}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
