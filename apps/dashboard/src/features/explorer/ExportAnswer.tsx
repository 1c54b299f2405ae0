'use client';

import type { ReactNode } from 'react';
import type { Answered } from './answered.ts';
import type { ExplorerTexts } from './explorer-texts.ts';

interface ExportAnswerProps {
  readonly answered: Answered;
  /** Which list of the answer. */
  readonly path: string;
  readonly texts: ExplorerTexts;
}

/** All rows of the list as a file, whatever page the answer showed; the browser shows how it goes and can end it. */
export function ExportAnswer({ answered, path, texts }: ExportAnswerProps): ReactNode {
  return (
    <form action="/api/graphql/export" method="post" className="flex items-center gap-2">
      <input type="hidden" name="query" value={answered.query} />
      <input type="hidden" name="variables" value={answered.variables} />
      <input type="hidden" name="path" value={path} />
      <span>{texts.exportAll}</span>
      {(['csv', 'xlsx', 'jsonl'] as const).map((format) => (
        <button
          key={format}
          type="submit"
          name="format"
          value={format}
          className="rounded-sm border border-line-strong px-2 py-0.5 uppercase hover:border-accent"
        >
          {format}
        </button>
      ))}
    </form>
  );
}
