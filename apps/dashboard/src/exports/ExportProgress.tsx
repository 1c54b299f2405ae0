'use client';

import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react';
import {
  cancelExport,
  type ExportState,
  exportState,
  exportStateOnServer,
  isExporting,
  runExport,
  watchExport,
} from './running-export.ts';

export interface ProgressTexts {
  readonly starting: string;
  /** Contains `{done}` and `{total}`. */
  readonly rows: string;
  /** Contains `{megabytes}` and `{total}`. */
  readonly bytes: string;
  /** Contains `{file}`. */
  readonly done: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly busy: string;
  readonly refused: string;
  readonly failed: string;
}

interface ExportProgressProps {
  readonly language: string;
  readonly texts: ProgressTexts;
  /** Plain links to the files; they work without this. */
  readonly children: ReactNode;
}

/** Fetches the file of a link that is followed, and says how it goes. A second one meanwhile is left to the browser. */
export function ExportProgress({ language, texts, children }: ExportProgressProps): ReactNode {
  const state = useSyncExternalStore(watchExport, exportState, exportStateOnServer);
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[download]') : null;
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!(link instanceof HTMLAnchorElement) || !plain || isExporting()) return;
    event.preventDefault();
    void runExport(link.href);
  };
  const running = state.status === 'starting' || state.status === 'running';
  return (
    // The links within take the keyboard; this only hears of them.
    // biome-ignore lint/a11y/noStaticElementInteractions: clicks of the links inside arrive here
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link turns the enter key into a click
    <span onClick={follow} className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {children}
      <span role="status" className={state.status === 'failed' ? 'text-negative' : 'text-ink-muted'}>
        {said(state, texts, language)}
      </span>
      {running && (
        <button type="button" onClick={cancelExport} className="text-accent underline">
          {texts.cancel}
        </button>
      )}
    </span>
  );
}

function said(state: ExportState, texts: ProgressTexts, language: string): string {
  const count = (number: number) => new Intl.NumberFormat(language).format(number);
  switch (state.status) {
    case 'idle':
      return '';
    case 'starting':
      return texts.starting;
    case 'cancelled':
      return texts.cancelled;
    case 'failed':
      return texts[state.reason];
    case 'done':
      return texts.done.replace('{file}', state.file);
    case 'running': {
      const { rows, bytes, total } = state.received;
      const all = total === null ? '…' : count(total);
      if (rows !== null) return texts.rows.replace('{done}', count(rows)).replace('{total}', all);
      const megabytes = count(Math.round(bytes / 100_000) / 10);
      return texts.bytes.replace('{megabytes}', megabytes).replace('{total}', all);
    }
  }
}
