import type { ReactNode } from 'react';
import type { AttachmentItemFragment } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';
import { AttachmentTools } from './AttachmentTools.tsx';
import { captionIn } from './caption-in.ts';

interface PhotoGalleryProps {
  readonly photos: readonly AttachmentItemFragment[];
  readonly reader: Reader;
}

/** Photographs in small, in their order; each opens in full. */
export function PhotoGallery({ photos, reader }: PhotoGalleryProps): ReactNode {
  const { t, language } = reader;
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-5">
      {photos.map((photo) => {
        const caption = captionIn(language, photo);
        return (
          <li key={photo.id} className="min-w-0 text-[0.8125rem] has-[details[open]]:col-span-full">
            <figure className="max-w-xs">
              <a href={photo.path} className="block">
                <img
                  src={photo.thumbnailPath ?? photo.path}
                  alt={caption ?? t('attachments.photoNamed', { name: photo.name })}
                  width={photo.width ?? undefined}
                  height={photo.height ?? undefined}
                  loading="lazy"
                  className="aspect-[4/3] h-auto w-full rounded-sm border border-line bg-surface-sunken object-cover"
                />
              </a>
              {caption !== null && <figcaption className="mt-1 break-words">{caption}</figcaption>}
            </figure>
            <AttachmentTools attachment={photo} reader={reader} />
          </li>
        );
      })}
    </ul>
  );
}
