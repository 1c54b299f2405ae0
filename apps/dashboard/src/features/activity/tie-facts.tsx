import type { Description } from '@nhipcau/ui';
import type { ActivityFactsFragment } from '../../api/generated/graphql.ts';
import { titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { Demo } from '../../record/Demo.tsx';
import { activityRowsHref, twinningHref } from '../../record/hrefs.ts';
import { ProjectLink } from '../../record/ProjectLink.tsx';

/** The project, twinning and published total that it belongs to; nothing where it belongs to none. */
export function tieFacts(activity: ActivityFactsFragment, reader: Reader): readonly Description[] {
  const { t, language } = reader;
  const { project, twinning, statisticalRecord } = activity;
  return [
    {
      term: t('rows.activityFilter.project'),
      value: project === null ? null : <ProjectLink project={project} reader={reader} />,
    },
    {
      term: t('rows.activityFilter.twinning'),
      value:
        twinning === null ? null : (
          <>
            <a href={twinningHref(twinning.id)}>{titleIn(language, twinning)}</a>
            <Demo provenance={twinning.provenance} reader={reader} />
          </>
        ),
    },
    {
      term: t('rows.activityFilter.record'),
      value:
        statisticalRecord === null ? null : (
          <>
            <a href={activityRowsHref({ record: statisticalRecord.id })}>
              {titleIn(language, statisticalRecord)}
            </a>
            <span className="block text-[0.8125rem] text-ink-muted">{t('activities.activity.filed')}</span>
          </>
        ),
    },
  ];
}
