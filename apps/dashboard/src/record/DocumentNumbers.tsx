import type { ReactNode } from 'react';
import type { DocumentBoxFragment } from '../api/generated/graphql.ts';
import type { Reader } from '../reader/reader.ts';
import { documentHref } from './hrefs.ts';

interface DocumentNumbersProps {
  readonly documents: readonly DocumentBoxFragment[];
  readonly reader: Reader;
}

/** Documents by their numbers, each leading to its page; a dash for none that the reader may see. */
export function DocumentNumbers({ documents, reader }: DocumentNumbersProps): ReactNode {
  const shown = documents.filter(({ provenance }) => reader.showDemo || provenance !== 'DEMO');
  if (shown.length === 0) return '–';
  return (
    <ul>
      {shown.map(({ id, number }) => (
        <li key={id} className="whitespace-nowrap">
          <a href={documentHref(id)}>{number}</a>
        </li>
      ))}
    </ul>
  );
}
