import type { ReactNode } from 'react';
import { type AttachTexts, faultOf } from './attach-texts.ts';
import type { Upload } from './upload-list.ts';

interface UploadRowProps {
  readonly upload: Upload;
  readonly texts: AttachTexts;
  readonly onDismiss: () => void;
  readonly onRetry: () => void;
}

/** A file on its way: how far it has come, or why it was not taken. */
export function UploadRow({ upload, texts, onDismiss, onRetry }: UploadRowProps): ReactNode {
  const { file, stage, code } = upload;
  const isOnItsWay = stage === 'waiting' || stage === 'sending';
  const isWorthRetrying = code === 'FAILED' || code === 'CANCELED';
  const named = (text: string) => text.replace('{name}', file.name);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2 text-[0.8125rem]">
      <span className="min-w-0 flex-1 basis-40 break-words">{file.name}</span>
      {stage === 'sending' && (
        <progress
          value={upload.share}
          max={1}
          aria-label={file.name}
          className="h-1.5 w-28 accent-(--accent)"
        />
      )}
      <span className={stage === 'refused' ? 'text-negative' : 'text-ink-muted'}>{said(upload, texts)}</span>
      {stage === 'refused' && isWorthRetrying && (
        <button type="button" onClick={onRetry} className="h-7 rounded-sm border border-line-strong px-2">
          {named(texts.retry)}
        </button>
      )}
      <button
        type="button"
        onClick={onDismiss}
        aria-label={named(isOnItsWay ? texts.cancel : texts.close)}
        className="h-7 w-7 rounded-sm border border-line-strong"
      >
        ×
      </button>
    </li>
  );
}

function said({ stage, share, code }: Upload, texts: AttachTexts): string {
  if (stage === 'refused') return faultOf(texts, code);
  if (stage === 'waiting') return texts.waiting;
  return share >= 1 ? texts.checking : texts.sent.replace('{percent}', String(Math.floor(share * 100)));
}
