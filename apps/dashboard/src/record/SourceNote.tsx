import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../api/generated/gql.ts';
import type { SourceNoteFragment } from '../api/generated/graphql.ts';
import { titleIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { Demo } from './Demo.tsx';

graphql(`
  fragment SourceNote on Source {
    title
    titleEn
    provenance
    publisher
    author
    url
    publishedOn
    note
    noteEn
  }
`);

interface SourceNoteProps {
  readonly source: SourceNoteFragment;
  readonly reader: Reader;
}

/** Where a record's facts come from. */
export function SourceNote({ source, reader }: SourceNoteProps): ReactNode {
  const title = titleIn(reader.language, source);
  const note = reader.language === 'vi' ? source.note : source.noteEn;
  const byWhom = [
    source.author,
    source.publisher,
    source.publishedOn && formatDate(source.publishedOn, reader.language),
  ];
  return (
    <div className="text-sm">
      <p>
        {source.url === null ? title : <a href={source.url}>{title}</a>}
        <Demo provenance={source.provenance} reader={reader} />
      </p>
      <p className="text-ink-muted">{byWhom.filter(Boolean).join(', ')}</p>
      {note !== null && <p className="text-ink-muted">{note}</p>}
    </div>
  );
}
