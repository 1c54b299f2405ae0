'use client';

import { Skeleton } from '@nhipcau/ui';
import { lazy, type ReactNode, Suspense, useRef, useState, useSyncExternalStore } from 'react';
import type { Theme } from '../../reader/preference-cookies.ts';
import { AnswerSection } from './AnswerSection.tsx';
import type { Answered } from './answered.ts';
import type { CurrentOperation } from './ExplorerEditor.tsx';
import type { ExplorerTexts } from './explorer-texts.ts';
import { SavedQueries } from './SavedQueries.tsx';

const ExplorerEditor = lazy(() => import('./ExplorerEditor.tsx'));

interface ExplorerProps {
  readonly texts: ExplorerTexts;
  readonly theme: Theme;
  /** Links that put an operation into the editor. */
  readonly examples: ReactNode;
}

const never = () => () => {};

/** The editor is fetched once the page stands, and lives in the browser alone. */
export function Explorer({ texts, theme, examples }: ExplorerProps): ReactNode {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [answered, setAnswered] = useState<Answered | null>(null);
  const current = useRef<CurrentOperation>(() => ({ query: '', variables: '' }));
  const waiting = <Skeleton label={texts.loading} lines={12} />;
  return (
    <div className="grid gap-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <aside className="flex min-w-0 flex-col gap-6 text-sm max-lg:order-2">
        {examples}
        {inBrowser && <SavedQueries texts={texts} current={() => current.current()} />}
      </aside>
      <div className="flex min-w-0 flex-col gap-6">
        <div className="h-[70vh] min-h-96 border border-line print:hidden">
          {inBrowser ? (
            <Suspense fallback={waiting}>
              <ExplorerEditor
                welcome={texts.welcome}
                theme={theme}
                current={current}
                onAnswer={setAnswered}
              />
            </Suspense>
          ) : (
            waiting
          )}
        </div>
        <AnswerSection answered={answered} texts={texts} />
      </div>
    </div>
  );
}
