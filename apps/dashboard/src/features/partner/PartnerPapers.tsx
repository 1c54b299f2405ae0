import { Badge, formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { graphql } from '../../api/generated/gql.ts';
import type { PartnerPapersFragment } from '../../api/generated/graphql.ts';
import type { Reader } from '../../reader/reader.ts';
import { today } from '../../reader/today.ts';
import { EXPIRY_TONES, expiryOf } from '../../record/expiry.ts';

graphql(`
  fragment PartnerPapers on Organisation {
    registrations {
      kind
      number
      issuedBy
      issuedOn
      expiresOn
    }
  }
`);

interface PartnerPapersProps {
  readonly organisation: PartnerPapersFragment;
  readonly reader: Reader;
}

/** Registrations and agreements, and how each stands today. */
export function PartnerPapers({ organisation, reader }: PartnerPapersProps): ReactNode {
  const { t, language } = reader;
  if (organisation.registrations.length === 0) {
    return <p className="text-sm text-ink-muted">{t('partner.noPapers')}</p>;
  }
  return (
    <ul className="text-sm">
      {organisation.registrations.map((paper) => {
        const expiry = expiryOf(paper.expiresOn, today());
        const issued = [
          paper.issuedBy,
          paper.issuedOn === null
            ? null
            : t('partner.issuedOn', { date: formatDate(paper.issuedOn, language) }),
          paper.expiresOn === null
            ? null
            : t('partner.expiresOn', { date: formatDate(paper.expiresOn, language) }),
        ];
        return (
          <li key={paper.number} className="border-b border-line py-2">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span>
                {t(`codes.registrationKind.${paper.kind}`)}{' '}
                <span className="tabular-nums">{paper.number}</span>
              </span>
              <Badge tone={EXPIRY_TONES[expiry]}>{t(`record.expiry.${expiry}`)}</Badge>
            </p>
            <p className="text-[0.8125rem] text-ink-muted">
              {issued.filter((part) => part !== null).join(', ')}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
