import type { ReactNode } from 'react';
import type { ChangeEventFragment } from '../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import {
  activityHref,
  documentHref,
  organisationHref,
  projectHref,
  twinningHref,
} from '../../record/hrefs.ts';
import { typeName } from './wording.ts';

type Record = ChangeEventFragment['record'];

/** The record that an event belongs to, with a link where it has a page. */
export function EventRecord({
  event,
  reader,
}: {
  readonly event: Pick<ChangeEventFragment, 'record' | 'recordTypename'>;
  readonly reader: Reader;
}): ReactNode {
  const name = nameOf(event.record, reader);
  if (name === null) return typeName(event.recordTypename, reader);
  const href = hrefOf(event.record);
  return href === null ? name : <a href={href}>{name}</a>;
}

function nameOf(record: Record, { language }: Reader): string | null {
  if (record === null) return null;
  if (record.__typename === 'Organisation') return nameIn(language, record);
  if (record.__typename === 'Transaction') return record.project && titleIn(language, record.project);
  return 'title' in record && 'titleEn' in record ? titleIn(language, record) : null;
}

function hrefOf(record: Record): string | null {
  switch (record?.__typename) {
    case 'Project':
      return projectHref(record.code);
    case 'Transaction':
      return record.project && projectHref(record.project.code);
    case 'Organisation':
      return organisationHref(record.id);
    case 'Activity':
      return activityHref(record.id);
    case 'Twinning':
      return twinningHref(record.id);
    case 'LegalDocument':
      return documentHref(record.id);
    default:
      return null;
  }
}
