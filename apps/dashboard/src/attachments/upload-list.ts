/** A file that somebody has chosen, on its way or at its end. */
export interface Upload {
  readonly key: string;
  readonly file: File;
  readonly stage: 'waiting' | 'sending' | 'attached' | 'refused';
  /** How much of it has gone, from 0 to 1. */
  readonly share: number;
  /** Why it was refused: a code of the API, or `CANCELED`. */
  readonly code: string | null;
}

export type UploadChange =
  | { readonly kind: 'chosen'; readonly uploads: readonly Upload[] }
  | { readonly kind: 'moved'; readonly key: string; readonly to: Partial<Omit<Upload, 'key' | 'file'>> }
  | { readonly kind: 'cleared'; readonly key: string };

/** The list after a change. What is attached stands in the page itself, and goes from the list. */
export function changeUploads(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  if (change.kind === 'chosen') return [...uploads, ...change.uploads];
  if (change.kind === 'cleared') return uploads.filter(({ key }) => key !== change.key);
  return uploads.map((upload) => (upload.key === change.key ? { ...upload, ...change.to } : upload));
}

/** Of the files that were chosen those that may be sent; others are refused without being sent. */
export function chosenUploads(
  files: readonly File[],
  newKey: () => string,
  largest: number,
): readonly Upload[] {
  return files.map((file) => {
    const code = file.size === 0 ? 'EMPTY' : file.size > largest ? 'TOO_LARGE' : null;
    return { key: newKey(), file, stage: code === null ? 'waiting' : 'refused', share: 0, code };
  });
}
