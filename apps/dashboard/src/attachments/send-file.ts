interface Answer {
  readonly files?: readonly { readonly id?: string; readonly problem?: { readonly code: string } }[];
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** A file on its way. */
export interface Sending {
  /** A code of the API for why it was not taken; null when it was. */
  readonly done: Promise<string | null>;
  cancel(): void;
}

/** Sends one file, telling how much of it has gone. The same key is attached once, however often it is sent. */
export function sendFile(
  address: string,
  file: File,
  key: string,
  onProgress: (share: number) => void,
): Sending {
  // Of what a browser has, only this tells how much has gone.
  const sending = new XMLHttpRequest();
  const done = new Promise<string | null>((resolve) => {
    sending.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    });
    sending.addEventListener('load', () => resolve(outcomeOf(sending)));
    sending.addEventListener('error', () => resolve('FAILED'));
    sending.addEventListener('abort', () => resolve('CANCELED'));
  });
  const form = new FormData();
  form.append('file', file, file.name);
  sending.open('POST', address);
  sending.setRequestHeader('accept', 'application/json');
  sending.setRequestHeader('idempotency-key', key);
  sending.send(form);
  return { done, cancel: () => sending.abort() };
}

function outcomeOf({ responseText }: XMLHttpRequest): string | null {
  try {
    const { files, errors } = JSON.parse(responseText) as Answer;
    if (files === undefined) return errors?.[0]?.extensions?.code ?? 'FAILED';
    return files[0]?.problem?.code ?? (files[0]?.id === undefined ? 'FAILED' : null);
  } catch {
    return 'FAILED';
  }
}
