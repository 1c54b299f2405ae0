import { DescriptionList, formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { LegalDocumentPageQuery } from '../../api/generated/graphql.ts';
import { nameIn, titleIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { daysAfter } from '../../reader/today.ts';
import { organisationHref, planHref } from '../../record/hrefs.ts';
import { NotStated } from '../../record/NotStated.tsx';

interface DocumentFactsProps {
  readonly document: LegalDocumentPageQuery['legalDocuments']['nodes'][number];
  readonly reader: Reader;
}

/** Number, kind, issuer and dates of a document, and the plan that it issued. */
export function DocumentFacts({ document, reader }: DocumentFactsProps): ReactNode {
  const { t, language } = reader;
  const { issuer, effectiveFrom, effectiveTo } = document;
  const plans = document.plans.filter(({ provenance }) => reader.showDemo || provenance !== 'DEMO');
  return (
    <DescriptionList
      items={[
        { term: t('library.number'), value: document.number },
        { term: t('library.kind'), value: t(`codes.legalDocumentKind.${document.kind}`) },
        {
          term: t('library.issuer'),
          value:
            issuer === null ? (
              <NotStated reader={reader} />
            ) : (
              <a href={organisationHref(issuer.id)}>{nameIn(language, issuer)}</a>
            ),
        },
        { term: t('library.issuedOn'), value: formatDate(document.issuedOn, language) },
        {
          term: t('library.effectiveFrom'),
          value: effectiveFrom === null ? <NotStated reader={reader} /> : formatDate(effectiveFrom, language),
        },
        {
          term: t('library.effectiveTo'),
          value: effectiveTo === null ? null : formatDate(daysAfter(effectiveTo, -1), language),
        },
        {
          term: t('library.planIssued'),
          value:
            plans.length === 0
              ? null
              : plans.map((plan) => (
                  <p key={plan.id}>
                    <a href={planHref(plan.year)}>{titleIn(language, plan)}</a>
                  </p>
                )),
        },
      ]}
    />
  );
}
