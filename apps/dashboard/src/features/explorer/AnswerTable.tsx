'use client';

import type { ReactNode } from 'react';
import type { AnswerTable as Answer } from './answer-tables.ts';
import type { ExplorerTexts } from './explorer-texts.ts';

/** More would only slow the page down; the export has all. */
const MOST_ROWS = 500;

interface AnswerTableProps {
  readonly table: Answer;
  readonly texts: ExplorerTexts;
}

export function AnswerTable({ table, texts }: AnswerTableProps): ReactNode {
  const shown = table.rows.slice(0, MOST_ROWS);
  const total = table.totalCount ?? table.rows.length;
  return (
    <>
      <section
        aria-label={table.path}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard.
        tabIndex={0}
        className="max-h-[70vh] overflow-auto border-y border-line"
      >
        <table className="w-full text-[0.8125rem] tabular-nums">
          <thead className="sticky top-0 bg-surface text-left text-ink-muted">
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col" className="whitespace-nowrap border-b border-line px-2 py-1.5">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index} className="border-b border-line align-baseline">
                {table.columns.map((column) => (
                  <td key={column} className="max-w-md px-2 py-1">
                    {row[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-2 text-[0.8125rem] text-ink-muted">
        {texts.shownOf.replace('{shown}', String(shown.length)).replace('{total}', String(total))}
      </p>
    </>
  );
}
