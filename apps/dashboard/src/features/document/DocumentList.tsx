import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { DocumentBoxFragment } from '../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { documentHref } from '../../record/hrefs.ts';

interface DocumentListProps {
  readonly documents: readonly DocumentBoxFragment[];
  /** Said where there is none. */
  readonly none: string;
  readonly reader: Reader;
}

/** Documents with their day, their number and who issued them. */
export function DocumentList({ documents, none, reader }: DocumentListProps): ReactNode {
  const { language, showDemo } = reader;
  const shown = documents.filter(({ provenance }) => showDemo || provenance !== 'DEMO');
  if (shown.length === 0) return <p className="text-sm text-ink-muted">{none}</p>;
  return (
    <ul className="text-sm">
      {shown.map((document) => (
        <li key={document.id} className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[7rem_1fr]">
          <span className="tabular-nums text-ink-muted">{formatDate(document.issuedOn, language)}</span>
          <div>
            <p className="leading-snug">
              <a href={documentHref(document.id)}>{document.number}</a>: {titleIn(language, document)}
              <Demo provenance={document.provenance} reader={reader} />
            </p>
            {document.issuer !== null && (
              <p className="text-[0.8125rem] text-ink-muted">{nameIn(language, document.issuer)}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
