import { Badge, type BadgeTone, DescriptionList, formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { PlanHeadFragment, PlanStatus } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { daysAfter } from '../../reader/today.ts';
import { documentHref } from '../../record/hrefs.ts';
import { NotStated } from '../../record/NotStated.tsx';
import { OrganisationLink } from '../../record/OrganisationLink.tsx';

const TONES: Readonly<Record<PlanStatus, BadgeTone>> = {
  DRAFT: 'neutral',
  ISSUED: 'accent',
  CLOSED: 'positive',
};

interface PlanHeadProps {
  readonly plan: PlanHeadFragment;
  readonly reader: Reader;
}

/** Where a plan stands, who issued it as what, and its period. */
export function PlanHead({ plan, reader }: PlanHeadProps): ReactNode {
  const { t, language } = reader;
  const { legalDocument: document } = plan;
  return (
    <DescriptionList
      items={[
        {
          term: t('library.plan.status'),
          value: <Badge tone={TONES[plan.status]}>{t(`codes.planStatus.${plan.status}`)}</Badge>,
        },
        {
          term: t('library.issuer'),
          value:
            plan.issuer === null ? (
              <NotStated reader={reader} />
            ) : (
              <OrganisationLink organisation={plan.issuer} reader={reader} />
            ),
        },
        {
          term: t('library.plan.document'),
          value:
            document === null ? (
              t('library.plan.notIssued')
            ) : (
              <>
                <a href={documentHref(document.id)}>{document.number}</a>,{' '}
                {formatDate(document.issuedOn, language)}
              </>
            ),
        },
        {
          term: t('library.plan.period'),
          value: `${formatDate(plan.periodFrom, language)} – ${formatDate(daysAfter(plan.periodTo, -1), language)}`,
        },
      ]}
    />
  );
}
