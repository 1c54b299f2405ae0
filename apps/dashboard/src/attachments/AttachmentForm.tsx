'use client';

import { type ReactNode, useActionState } from 'react';
import { type AttachmentState, type Captions, LONGEST_CAPTION } from './attachment-state.ts';
import { changeAttachment } from './change-attachment.ts';

interface AttachmentFormProps {
  /** The node id of the file. */
  readonly id: string;
  readonly read: Captions;
  readonly canDelete: boolean;
  readonly texts: {
    readonly caption: string;
    readonly captionEn: string;
    readonly save: string;
    readonly remove: string;
    readonly removeNote: string;
    readonly outcomes: Readonly<Record<Exclude<AttachmentState['outcome'], 'none'>, string>>;
  };
}

const BUTTON = 'h-8 rounded-sm border px-3 disabled:opacity-60';

/** What a file shows, in both languages; or takes it away. A form of the server's: it works before its script. */
export function AttachmentForm({ id, read, canDelete, texts }: AttachmentFormProps): ReactNode {
  const blank: AttachmentState = { outcome: 'none', captions: read };
  const [state, action, pending] = useActionState(changeAttachment.bind(null, id, read), blank);
  const { outcome, captions } = state;
  const isWrong = outcome !== 'none' && outcome !== 'kept';
  return (
    <form action={action} className="mt-2 flex max-w-md flex-col gap-2">
      {(['caption', 'captionEn'] as const).map((name) => (
        <label key={name} className="flex flex-col gap-0.5">
          {texts[name]}
          <textarea
            name={name}
            rows={2}
            maxLength={LONGEST_CAPTION}
            defaultValue={captions[name]}
            lang={name === 'caption' ? 'vi' : 'en'}
            className="rounded-sm border border-line-strong bg-surface-raised p-1.5 text-ink"
          />
        </label>
      ))}
      <p role={isWrong ? 'alert' : 'status'} className={isWrong ? 'text-negative' : 'text-positive'}>
        {outcome === 'none' ? '' : texts.outcomes[outcome]}
      </p>
      <div className="flex flex-wrap items-center gap-2">
        <button
          type="submit"
          name="do"
          value="save"
          disabled={pending}
          className={`${BUTTON} border-line-strong`}
        >
          {texts.save}
        </button>
        {canDelete && (
          <button
            type="submit"
            name="do"
            value="remove"
            disabled={pending}
            title={texts.removeNote}
            className={`${BUTTON} border-negative text-negative`}
          >
            {texts.remove}
          </button>
        )}
      </div>
      {canDelete && <p className="text-ink-muted">{texts.removeNote}</p>}
    </form>
  );
}
