import type { ReactNode } from 'react';
import type { ChangeEventFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { NamedRecord, recordName } from '../../record/NamedRecord.tsx';
import { typeName } from './wording.ts';

/** The record that an event belongs to, with a link where it has a page. */
export function EventRecord({
  event: { record, recordTypename },
  reader,
}: {
  readonly event: Pick<ChangeEventFragment, 'record' | 'recordTypename'>;
  readonly reader: Reader;
}): ReactNode {
  const isNamed = record !== null && recordName(record, reader) !== null;
  return isNamed ? <NamedRecord record={record} reader={reader} /> : typeName(recordTypename, reader);
}
