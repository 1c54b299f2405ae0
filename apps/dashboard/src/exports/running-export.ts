import type { Received } from './download-export.ts';

export type ExportState =
  | { readonly status: 'idle' | 'starting' | 'cancelled' }
  | { readonly status: 'running'; readonly received: Received }
  | { readonly status: 'done'; readonly file: string }
  | { readonly status: 'failed'; readonly reason: 'busy' | 'refused' | 'failed' };

/** The screen reader and the eye follow no more often. */
const SAY_EVERY = 400;

let state: ExportState = { status: 'idle' };
let cancelling = new AbortController();
const listeners = new Set<() => void>();

function become(next: ExportState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const exportState = (): ExportState => state;
const IDLE: ExportState = { status: 'idle' };
export const exportStateOnServer = (): ExportState => IDLE;

export function watchExport(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const isExporting = (): boolean => state.status === 'starting' || state.status === 'running';

export function cancelExport(): void {
  cancelling.abort();
}

function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Fetches one file at a time, on whichever page the person goes on to meanwhile; only a whole file is kept. */
export async function runExport(href: string): Promise<void> {
  cancelling = new AbortController();
  const { signal } = cancelling;
  become({ status: 'starting' });
  let saidAt = 0;
  const { downloadExport, ExportFailure } = await import('./download-export.ts');
  try {
    const { name, content } = await downloadExport(href, signal, (received) => {
      if (performance.now() - saidAt < SAY_EVERY) return;
      saidAt = performance.now();
      become({ status: 'running', received });
    });
    save(content, name);
    become({ status: 'done', file: name });
  } catch (error) {
    if (signal.aborted) return become({ status: 'cancelled' });
    become({ status: 'failed', reason: error instanceof ExportFailure ? error.reason : 'failed' });
  }
}
