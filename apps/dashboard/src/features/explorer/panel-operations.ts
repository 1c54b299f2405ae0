import type { Operation } from '../../explorer/explorer-address.ts';
import type { Reader } from '../../reader/reader.ts';
import { daysAfter, today } from '../../reader/today.ts';
import { NOTICE_DAYS } from '../../record/expiry.ts';
import { ACTIVITY_ROWS } from '../activity-rows/activity-rows-query.ts';
import { FUNDING_ROWS } from '../funding-rows/funding-rows-query.ts';
import { OVERVIEW } from '../overview/overview-query.ts';
import { PARTNERS } from '../partners/partners-query.ts';
import { PROJECTS } from '../projects/projects-query.ts';

interface PanelOperation {
  readonly label: string;
  readonly operation: Operation;
}

/** What the pages ask as they open, so that one can begin from a page's own question. */
export function panelOperations({ t, provenance }: Reader): readonly PanelOperation[] {
  const day = today();
  const of = (label: string, document: object, variables: Operation['variables']): PanelOperation => ({
    label,
    operation: { document: `${document}`, variables },
  });
  const page = { provenance, first: 25 };
  return [
    of(t('frame.nav.overview'), OVERVIEW, {
      funding: { provenance },
      counted: provenance,
      today: day,
      soon: daysAfter(day, NOTICE_DAYS),
    }),
    of(t('frame.nav.partners'), PARTNERS, { ...page, filter: { side: { eq: 'PARTNER' } } }),
    of(t('frame.nav.projects'), PROJECTS, page),
    of(t('rows.fundingTitle', { measure: t('codes.measure.COMMITTED') }), FUNDING_ROWS, {
      ...page,
      measure: 'COMMITTED',
    }),
    of(t('rows.activitiesTitle'), ACTIVITY_ROWS, page),
  ];
}
