'use client';

import { useRouter } from 'next/navigation';
import {
  type ChangeEvent,
  type DragEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useState,
} from 'react';
import type { AttachTexts } from './attach-texts.ts';
import { UploadRow } from './UploadRow.tsx';
import { useUploads } from './use-uploads.ts';

interface AttachFormProps {
  /** Where files are sent. */
  readonly address: string;
  /** The same of a form without scripts, which leads back to the page. */
  readonly plainAddress: string;
  /** The endings of names that may be chosen. */
  readonly accept: string;
  readonly texts: AttachTexts;
}

/** Attaches files: chosen, dropped or pasted. A plain form until its script runs, and without it. */
export function AttachForm({ address, plainAddress, accept, texts }: AttachFormProps): ReactNode {
  const { refresh } = useRouter();
  const onAttached = useCallback(() => refresh(), [refresh]);
  const { uploads, last, choose, dismiss, retry } = useUploads(address, onAttached);
  const [isScripted, setScripted] = useState(false);
  const [isOver, setOver] = useState(false);
  const limits = useId();
  // What is attached stands in the page.
  const onTheirWay = uploads.filter(({ stage }) => stage !== 'attached');
  useEffect(() => setScripted(true), []);
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => {
      if (clipboardData !== null && clipboardData.files.length > 0) choose(clipboardData.files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
  const takeChosen = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    if (!isScripted || currentTarget.files === null) return;
    choose(currentTarget.files);
    currentTarget.value = '';
  };
  const takeDropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files);
  };
  return (
    <div className="mt-4 print:hidden">
      <form
        action={plainAddress}
        method="post"
        encType="multipart/form-data"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={takeDropped}
        className={`rounded-sm border border-dashed p-3 text-[0.8125rem] ${isOver ? 'border-accent bg-accent-soft' : 'border-line-strong'}`}
      >
        <label className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span>{isScripted ? texts.drop : texts.choose}</span>
          {isScripted && (
            <span className="inline-flex h-8 cursor-pointer items-center rounded-sm border border-line-strong bg-surface-raised px-3 has-[+input:focus-visible]:outline-2 has-[+input:focus-visible]:outline-accent">
              {texts.choose}
            </span>
          )}
          <input
            type="file"
            name="file"
            multiple
            required={!isScripted}
            accept={accept}
            aria-describedby={limits}
            onChange={takeChosen}
            className={isScripted ? 'sr-only' : 'max-w-full'}
          />
        </label>
        {!isScripted && (
          <button type="submit" className="mt-2 h-8 rounded-sm bg-accent px-4 font-semibold text-accent-ink">
            {texts.submit}
          </button>
        )}
        <p id={limits} className="mt-2 text-ink-muted">
          {texts.limits}
        </p>
      </form>
      {onTheirWay.length > 0 && (
        <ul>
          {onTheirWay.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              texts={texts}
              onDismiss={() => dismiss(upload)}
              onRetry={() => retry(upload)}
            />
          ))}
        </ul>
      )}
      <p role="status" className="sr-only">
        {last === undefined
          ? ''
          : `${last.file.name}: ${last.code === null ? texts.attached : (texts.faults[last.code] ?? '')}`}
      </p>
    </div>
  );
}
