import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { AttachmentItemFragment } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';
import { AttachmentTools } from './AttachmentTools.tsx';
import { captionIn } from './caption-in.ts';
import { dayOf } from './day-of.ts';
import { formatSize } from './file-size.ts';

interface FileListProps {
  readonly files: readonly AttachmentItemFragment[];
  readonly reader: Reader;
}

/** Files that are no photographs: what they are, how large, since when. */
export function FileList({ files, reader }: FileListProps): ReactNode {
  const { t, language } = reader;
  return (
    <ul className="text-sm">
      {files.map((file) => {
        const caption = captionIn(language, file);
        const about = [
          file.name.split('.').at(-1)?.toUpperCase(),
          formatSize(file.size, language),
          t('attachments.since', { date: formatDate(dayOf(file.uploadedAt), language) }),
        ];
        return (
          <li key={file.id} className="border-b border-line py-2">
            <a href={file.path} className="break-words">
              {caption ?? file.name}
            </a>
            <span className="block break-words text-[0.8125rem] text-ink-muted">
              {caption !== null && `${file.name} · `}
              {about.join(' · ')}
            </span>
            <AttachmentTools attachment={file} reader={reader} />
          </li>
        );
      })}
    </ul>
  );
}
