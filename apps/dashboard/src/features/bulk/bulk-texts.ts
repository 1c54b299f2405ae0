import { MESSAGES } from '../../i18n/messages.ts';
import type { Reader } from '../../reader/reader.ts';
import { type BulkKind, headingsOf } from './bulk-kinds.ts';
import type { BulkState } from './bulk-state.ts';

/** The texts around the fields; `{count}` stands where a number is put in. */
export interface BulkTexts {
  readonly set: string;
  readonly setNote: string;
  readonly empty: string;
  readonly reason: string;
  readonly records: string;
  readonly name: string;
  readonly headings: readonly string[];
  readonly send: string;
  readonly sending: string;
  readonly back: string;
  readonly changed: string;
  readonly undo: string;
  readonly left: string;
  readonly outcomes: Readonly<Record<Exclude<BulkState['outcome'], 'open' | 'done'>, string>>;
}

export function bulkTexts(kind: BulkKind, reader: Reader): BulkTexts {
  const { t, language } = reader;
  const count = { count: '{count}' };
  return {
    set: t('tidying.bulk.set'),
    setNote: t('tidying.bulk.setNote'),
    empty: t('tidying.bulk.empty'),
    reason: t('tidying.bulk.reason'),
    records: t(`tidying.bulk.${kind}.records`),
    name: t('tidying.bulk.name'),
    headings: headingsOf(kind, reader),
    send: t(`tidying.bulk.${kind}.send`, count),
    sending: t('form.saving'),
    back: t(`tidying.bulk.${kind}.back`),
    changed: t(`tidying.bulk.${kind}.changed`, count),
    undo: t('tidying.bulk.undo'),
    left: t(`tidying.bulk.${kind}.left`, count),
    outcomes: MESSAGES[language].tidying.bulk.outcome,
  };
}
