import { EmptyState, formatPeriod, PageTitle, Section } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { request } from '../../api/request.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { getReader } from '../../reader/reader.ts';
import { formatMoment } from './moment.ts';
import { PeriodForm } from './PeriodForm.tsx';
import { LOCKED_PERIODS } from './period-query.ts';

/** Which periods are locked; locks and unlocks them. */
export async function PeriodsPage(): Promise<ReactNode> {
  const reader = await getReader();
  const { t, language } = reader;
  const { nodes } = (await request(LOCKED_PERIODS)).lockedPeriods;
  const texts = {
    from: t('changes.from'),
    to: t('changes.to'),
    outcomes: MESSAGES[language].changes.lockOutcome,
  };
  return (
    <>
      <PageTitle title={t('changes.periodsTitle')}>
        <p>{t('changes.periodsIntro')}</p>
      </PageTitle>
      <div className="flex flex-col gap-6">
        {nodes.length === 0 && (
          <EmptyState title={t('changes.noPeriodsTitle')}>{t('changes.noPeriods')}</EmptyState>
        )}
        <ul className="flex flex-col">
          {nodes.map(({ id, coversFrom, coversTo, reason, lockedAt }) => (
            <li key={id} className="border-t border-line py-3">
              <p className="font-semibold">{formatPeriod(coversFrom, coversTo, language)}</p>
              <p className="text-sm">{reason}</p>
              <p className="text-[0.8125rem] text-ink-muted">
                {t('changes.lockedAt')} {formatMoment(lockedAt, language)}
              </p>
              <details className="mt-1 text-sm print:hidden">
                <summary className="w-fit cursor-pointer text-accent">{t('changes.unlock')}</summary>
                <div className="max-w-2xl pt-2">
                  <PeriodForm
                    id={id}
                    texts={{ ...texts, reason: t('changes.unlockReason'), send: t('changes.unlock') }}
                  />
                </div>
              </details>
            </li>
          ))}
        </ul>
        <Section id="lock" title={t('changes.lockTitle')} className="print:hidden">
          <div className="max-w-3xl">
            <PeriodForm texts={{ ...texts, reason: t('changes.lockReason'), send: t('changes.lock') }} />
          </div>
        </Section>
      </div>
    </>
  );
}
