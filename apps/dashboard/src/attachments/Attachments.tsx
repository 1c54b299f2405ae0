import { Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { AttachmentItemFragment } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';
import { AttachForm } from './AttachForm.tsx';
import { type AttachTexts, attachTexts, faultOf } from './attach-texts.ts';
import { FileList } from './FileList.tsx';
import { PhotoGallery } from './PhotoGallery.tsx';
import { type RefusedFile, readRefused } from './refused-file.ts';

interface AttachmentsProps {
  readonly record: {
    readonly id: string;
    readonly viewerCanEdit: boolean;
    readonly attachments: readonly AttachmentItemFragment[];
  };
  /** The address of the record's page. */
  readonly href: string;
  /** What the address says of files that were not taken, by a form without scripts. */
  readonly refused: string | undefined;
  readonly reader: Reader;
}

const ACCEPT = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx,.odt,.ods,.csv,.txt';

/** The files of a record: photographs, then all others; for whoever may, a form to attach more. */
export function Attachments({ record, href, refused, reader }: AttachmentsProps): ReactNode {
  const { t, audience } = reader;
  if (audience !== 'office') return null;
  const photos = record.attachments.filter(({ thumbnailPath }) => thumbnailPath !== null);
  const files = record.attachments.filter(({ thumbnailPath }) => thumbnailPath === null);
  const texts = attachTexts(reader);
  const to = new URLSearchParams({ record: record.id });
  return (
    <Section id="attachments" title={t('attachments.title')}>
      <div className="flex flex-col gap-5">
        {record.attachments.length === 0 && <p className="text-sm text-ink-muted">{t('attachments.none')}</p>}
        {photos.length > 0 && <PhotoGallery photos={photos} reader={reader} />}
        {files.length > 0 && <FileList files={files} reader={reader} />}
      </div>
      {record.viewerCanEdit && (
        <>
          <Refused files={readRefused(refused)} texts={texts} />
          <AttachForm
            address={`/files?${to}`}
            plainAddress={`/files?${to}&${new URLSearchParams({ back: href })}`}
            accept={ACCEPT}
            texts={texts}
          />
        </>
      )}
    </Section>
  );
}

interface RefusedProps {
  readonly files: readonly RefusedFile[];
  readonly texts: AttachTexts;
}

function Refused({ files, texts }: RefusedProps): ReactNode {
  if (files.length === 0) return null;
  return (
    <div role="alert" className="mt-4 text-[0.8125rem] text-negative">
      <p className="font-semibold">{texts.refused}</p>
      <ul className="list-disc pl-5">
        {files.map(({ name, code }) => (
          <li key={`${code} ${name}`}>
            {name !== '' && `${name}: `}
            {faultOf(texts, code)}
          </li>
        ))}
      </ul>
    </div>
  );
}
