import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { ProjectHistoryFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { type ProjectEvent, projectEvents } from './project-events.ts';

graphql(`
  fragment ProjectHistory on Project {
    plannedStart
    plannedEnd
    actualStart
    actualEnd
    approvalNumber
    approvalDate
    history: transactions(first: 100, orderBy: [{ field: VALUE_DATE, direction: ASC, nulls: LAST }]) {
      totalCount
      nodes {
        id
        kind
        valueDate
        vnd
        atLeast
      }
    }
    activities(first: 50, orderBy: [{ field: START_DATE, direction: DESC }]) {
      totalCount
      nodes {
        id
        title
        titleEn
        startDate
      }
    }
    documents {
      title
      titleEn
      category
      datedOn
    }
  }
`);

interface ProjectHistoryProps {
  readonly project: ProjectHistoryFragment;
  readonly reader: Reader;
}

/** One time line of what is recorded of a project; what has no day stands apart. */
export function ProjectHistory({ project, reader }: ProjectHistoryProps): ReactNode {
  const { t, language } = reader;
  const { dated, undated } = projectEvents(project, reader);
  if (dated.length + undated.length === 0)
    return <p className="text-sm text-ink-muted">{t('project.noHistory')}</p>;
  const { history, activities } = project;
  const more = history.totalCount - history.nodes.length + activities.totalCount - activities.nodes.length;
  return (
    <div className="text-sm">
      <ol className="border-l border-line-strong">
        {dated.map((event) => (
          <li key={event.key} className="relative grid gap-x-4 py-1.5 pl-4 sm:grid-cols-[7rem_1fr]">
            <Dot isAhead={event.date > today()} />
            <time dateTime={event.date} className="tabular-nums text-ink-muted">
              {formatDate(event.date, language)}
            </time>
            <Words event={event} reader={reader} />
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <>
          <h3 className="mt-3 text-[0.8125rem] font-semibold text-ink-muted">{t('project.undated')}</h3>
          <ul>
            {undated.map((event) => (
              <li key={event.key} className="py-1">
                <Words event={event} reader={reader} />
              </li>
            ))}
          </ul>
        </>
      )}
      {more > 0 && <p className="mt-2 text-ink-muted">{t('project.moreHistory', { count: more })}</p>}
    </div>
  );
}

function Dot({ isAhead }: { readonly isAhead: boolean }): ReactNode {
  return (
    <span
      aria-hidden="true"
      className={`absolute top-3 -left-[4.5px] size-2 rounded-full border border-accent ${isAhead ? 'bg-surface' : 'bg-accent'}`}
    />
  );
}

/** The words of approvals, dates and transactions say themselves what they are. */
/** What happened; an activity and a document are called so, everything else says itself what it is. */
function Words({ event, reader }: { readonly event: ProjectEvent; readonly reader: Reader }): ReactNode {
  const { kind, text } = event;
  const isNamed = kind === 'ACTIVITY' || kind === 'DOCUMENT';
  return (
    <span>
      {text}
      {isNamed && (
        <span className="text-[0.8125rem] text-ink-muted"> · {reader.t(`project.eventKind.${kind}`)}</span>
      )}
    </span>
  );
}
