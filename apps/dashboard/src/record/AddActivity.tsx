import type { ReactNode } from 'react';
import { address } from '../list/address.ts';
import type { Reader } from '../reader/reader.ts';

interface AddActivityProps {
  /** What the activity will be of, by its node id; the form takes any of these from its address. */
  readonly of: Readonly<Partial<Record<'project' | 'twinning' | 'organisation', string>>>;
  /** The record whose page it stands on: who may change that adds activities to it. */
  readonly record: { readonly viewerCanEdit: boolean };
  readonly reader: Reader;
}

/** Leads to the form of a new activity of a record. */
export function AddActivity({ of, record, reader: { t, audience } }: AddActivityProps): ReactNode {
  if (audience !== 'office' || !record.viewerCanEdit) return null;
  return (
    <a href={address('/activities/new', {}, of)} className="print:hidden">
      {t('form.activity.new')}
    </a>
  );
}
