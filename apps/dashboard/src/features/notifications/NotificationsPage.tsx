import { PageTitle } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { NotificationsQuery } from '../../api/generated/graphql.ts';
import { request } from '../../api/request.ts';
import { titleIn } from '../../reader/name-in.ts';
import { getReader, type Reader } from '../../reader/reader.ts';
import { when } from '../account/when.ts';
import { markAllRead } from './mark-all-read.ts';

const NOTIFICATIONS = graphql(`
  query Notifications {
    viewer {
      viewerCanReview
    }
    notifications(first: 50) {
      totalCount
      nodes {
        id
        kind
        createdAt
        readAt
        proposal {
          id
          project {
            title
            titleEn
          }
        }
        progressUpdate {
          id
          project {
            title
            titleEn
          }
        }
      }
    }
  }
`);

type Told = NotificationsQuery['notifications']['nodes'][number];

/** What the viewer was told, the last first. */
export async function NotificationsPage(): Promise<ReactNode> {
  const [reader, { viewer, notifications }] = await Promise.all([getReader(), request(NOTIFICATIONS)]);
  const { t } = reader;
  const path = viewer.viewerCanReview ? '/admin/review' : '/portal/sent';
  const { nodes } = notifications;
  return (
    <article className="pb-16">
      <PageTitle title={t('portal.told.title')}>
        {nodes.length === 0 && <p>{t('portal.told.none')}</p>}
      </PageTitle>
      {nodes.some(({ readAt }) => readAt === null) && (
        <form action={markAllRead} className="mb-4">
          <button type="submit" className="h-8 rounded-sm border border-line-strong px-3 text-sm">
            {t('portal.told.markRead')}
          </button>
        </form>
      )}
      <ul className="max-w-3xl text-sm">
        {nodes.map((told) => (
          <Line key={told.id} told={told} path={path} reader={reader} />
        ))}
      </ul>
    </article>
  );
}

interface LineProps {
  readonly told: Told;
  readonly path: string;
  readonly reader: Reader;
}

function Line({ told, path, reader: { t, language } }: LineProps): ReactNode {
  const about = told.proposal ?? told.progressUpdate;
  const what = t(told.proposal === null ? 'portal.kind.update' : 'portal.kind.proposal');
  const title = about?.project ? titleIn(language, about.project) : what;
  return (
    <li className={`border-line border-b py-2 ${told.readAt === null ? 'font-semibold' : ''}`}>
      {about === null ? title : <a href={`${path}/${about.id}`}>{title}</a>}
      <span className="block font-normal text-ink-muted">
        {what}: {t(`portal.told.kind.${told.kind}`)} · {when(told.createdAt, language)}
      </span>
    </li>
  );
}
