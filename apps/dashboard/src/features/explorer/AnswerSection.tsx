'use client';

import { Section } from '@nhipcau/ui';
import { type ReactNode, useState } from 'react';
import { AnswerTable } from './AnswerTable.tsx';
import { answerTables } from './answer-tables.ts';
import type { Answered } from './answered.ts';
import { ExportAnswer } from './ExportAnswer.tsx';
import type { ExplorerTexts } from './explorer-texts.ts';

interface AnswerSectionProps {
  readonly answered: Answered | null;
  readonly texts: ExplorerTexts;
}

/** The last answer as a table, a list of it at a time. */
export function AnswerSection({ answered, texts }: AnswerSectionProps): ReactNode {
  const [chosen, setChosen] = useState('');
  const tables = answered === null ? [] : answerTables(answered.data);
  const table = tables.find(({ path }) => path === chosen) ?? tables[0];
  return (
    <Section
      id="answer"
      title={texts.answer}
      action={
        answered !== null &&
        table !== undefined && <ExportAnswer answered={answered} path={table.path} texts={texts} />
      }
    >
      {answered === null && <p className="text-sm text-ink-muted">{texts.noAnswer}</p>}
      {answered !== null && table === undefined && <p className="text-sm text-ink-muted">{texts.noTable}</p>}
      {tables.length > 1 && (
        <label className="mb-3 flex items-center gap-2 text-sm">
          {texts.list}
          <select
            value={table?.path ?? ''}
            onChange={(event) => setChosen(event.target.value)}
            className="h-8 rounded-sm border border-line-strong bg-surface px-2"
          >
            {tables.map(({ path }) => (
              <option key={path}>{path}</option>
            ))}
          </select>
        </label>
      )}
      {table !== undefined && <AnswerTable table={table} texts={texts} />}
    </Section>
  );
}
