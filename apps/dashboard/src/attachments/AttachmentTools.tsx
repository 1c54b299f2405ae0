import type { ReactNode } from 'react';
import type { AttachmentItemFragment } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';
import { AttachmentForm } from './AttachmentForm.tsx';

interface AttachmentToolsProps {
  readonly attachment: AttachmentItemFragment;
  readonly reader: Reader;
}

/** What whoever may can do with a file that is attached. */
export function AttachmentTools({ attachment, reader }: AttachmentToolsProps): ReactNode {
  if (!attachment.viewerCanEdit) return null;
  const { t } = reader;
  const { id, name, caption, captionEn, viewerCanDelete } = attachment;
  return (
    <details className="mt-1 text-[0.8125rem] print:hidden">
      <summary className="text-ink-muted">
        {t('attachments.edit')}
        <span className="sr-only"> {name}</span>
      </summary>
      <AttachmentForm
        id={id}
        read={{ caption: caption ?? '', captionEn: captionEn ?? '' }}
        canDelete={viewerCanDelete}
        texts={{
          caption: t('attachments.caption'),
          captionEn: t('attachments.captionEn'),
          save: t('attachments.save'),
          remove: t('attachments.remove'),
          removeNote: t('attachments.removeNote'),
          outcomes: {
            kept: t('attachments.outcome.kept'),
            meanwhile: t('attachments.outcome.meanwhile'),
            tooLong: t('attachments.outcome.tooLong'),
            refused: t('attachments.outcome.refused'),
            failed: t('attachments.outcome.failed'),
          },
        }}
      />
    </details>
  );
}
