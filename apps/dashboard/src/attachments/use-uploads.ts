import { useEffect, useReducer, useRef } from 'react';
import { type Sending, sendFile } from './send-file.ts';
import { changeUploads, chosenUploads, type Upload } from './upload-list.ts';

const LARGEST_BYTES = 20 * 1024 * 1024;

interface Uploads {
  readonly uploads: readonly Upload[];
  /** What has just happened, for those who do not see it. */
  readonly last: Upload | undefined;
  choose(files: Iterable<File>): void;
  /** Stops a file, or takes one that was refused from the list. */
  dismiss(upload: Upload): void;
  retry(upload: Upload): void;
}

/** Sends what is chosen to an address, one file after another; tells when one is attached. */
export function useUploads(address: string, onAttached: () => void): Uploads {
  const [uploads, change] = useReducer(changeUploads, []);
  const sending = useRef<{ readonly key: string; readonly way: Sending } | null>(null);
  const next = uploads.some(({ stage }) => stage === 'sending')
    ? undefined
    : uploads.find(({ stage }) => stage === 'waiting');

  useEffect(() => {
    if (next === undefined || sending.current !== null) return;
    const { key, file } = next;
    const move = (to: Partial<Upload>) => change({ kind: 'moved', key, to });
    const way = sendFile(address, file, key, (share) => move({ share }));
    sending.current = { key, way };
    move({ stage: 'sending' });
    void way.done.then((code) => {
      sending.current = null;
      move(code === null ? { stage: 'attached', share: 1 } : { stage: 'refused', code });
      if (code === null) onAttached();
    });
  }, [next, address, onAttached]);

  return {
    uploads,
    last: uploads.findLast(({ stage }) => stage === 'attached' || stage === 'refused'),
    choose: (files) => change({ kind: 'chosen', uploads: chosenUploads([...files], newKey, LARGEST_BYTES) }),
    dismiss: ({ key, stage }) => {
      if (stage === 'sending') sending.current?.way.cancel();
      else change({ kind: 'cleared', key });
    },
    retry: ({ key }) => change({ kind: 'moved', key, to: { stage: 'waiting', share: 0, code: null } }),
  };
}

/** Also where a page is not on https, and browsers make no ids. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
