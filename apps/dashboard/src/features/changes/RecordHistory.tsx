import { Section } from '@nhipcau/ui';
import { type ReactNode, Suspense } from 'react';
import { ApiRefused } from '../../api/failures.ts';
import { request } from '../../api/request.ts';
import type { Reader } from '../../reader/reader.ts';
import { ChangeEntry } from './ChangeEntry.tsx';
import { recordChangesHref } from './change-href.ts';
import { RECORD_HISTORY } from './change-query.ts';

interface RecordHistoryProps {
  /** The node id of the record. */
  readonly record: string;
  readonly reader: Reader;
}

/** Who changed a record, at the end of its page. Whoever may not read the trail is shown nothing of it. */
export function RecordHistory(props: RecordHistoryProps): ReactNode {
  if (props.reader.audience !== 'office') return null;
  return (
    <Suspense>
      <Changes {...props} />
    </Suspense>
  );
}

async function Changes({ record, reader }: RecordHistoryProps): Promise<ReactNode> {
  const { t } = reader;
  const changes = await load(record);
  if (changes === null) return null;
  const { nodes, totalCount } = changes;
  return (
    <Section
      id="changes"
      className="mt-8"
      title={t('changes.history')}
      note={t('changes.historyNote')}
      action={
        totalCount > nodes.length && (
          <a href={recordChangesHref(record)}>{t('changes.allOfRecord', { count: totalCount })}</a>
        )
      }
    >
      {nodes.length === 0 && <p className="text-sm text-ink-muted">{t('changes.noHistory')}</p>}
      {nodes.map((change) => (
        <ChangeEntry key={change.id} change={change} ofRecord reader={reader} />
      ))}
    </Section>
  );
}

async function load(record: string) {
  try {
    return (await request(RECORD_HISTORY, { record })).changes;
  } catch (failure) {
    if (failure instanceof ApiRefused) return null;
    throw failure;
  }
}
