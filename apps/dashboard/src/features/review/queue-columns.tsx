import { type Column, formatCount, formatDays } from '@nhipcau/ui';
import type { ReviewedProposalFragment, ReviewedUpdateFragment } from '../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { when } from '../account/when.ts';
import { StateBadge } from './StateBadge.tsx';

/** A line of a list of what partners sent. */
export type Queued = ReviewedProposalFragment | ReviewedUpdateFragment;

/** The columns of such a list; each line leads to its page under `path`. */
export function queueColumns(path: string, reader: Reader): readonly Column<Queued>[] {
  const { t, language } = reader;
  return [
    {
      key: 'project',
      header: t('portal.project'),
      cell: ({ id, project }) => (
        <a href={`${path}/${id}`}>
          {project === null ? t('portal.kind.proposal') : titleIn(language, project)}
        </a>
      ),
    },
    { key: 'what', header: t('portal.what'), cell: (queued) => what(queued, reader) },
    {
      key: 'partner',
      header: t('portal.review.partner'),
      secondary: true,
      cell: ({ organisation, personName }) => (
        <>
          {organisation && nameIn(language, organisation)}
          {personName !== null && <span className="block text-[0.8125rem] text-ink-muted">{personName}</span>}
        </>
      ),
    },
    {
      key: 'submitted',
      header: t('portal.review.submitted'),
      secondary: true,
      cell: ({ submittedAt }) => submittedAt && when(submittedAt, language),
    },
    {
      key: 'state',
      header: t('portal.stateColumn'),
      cell: ({ state }) => <StateBadge state={state} reader={reader} />,
    },
  ];
}

function what(queued: Queued, { t, language }: Reader): string {
  if ('periodStart' in queued) return formatDays(queued.periodStart, queued.periodEnd, language);
  const fields = t('portal.proposed.count', { count: formatCount(queued.fields.length, language) });
  return queued.activity === null ? fields : `${titleIn(language, queued.activity)}: ${fields}`;
}
