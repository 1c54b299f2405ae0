import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import { placeHref } from '../../record/hrefs.ts';
import { Sum } from '../../record/Sum.tsx';
import type { PlaceLine } from './place-line.ts';

/** What is known of the selected place, and the way to its page. */
export function ChosenPlace({
  line,
  reader,
}: {
  readonly line: PlaceLine;
  readonly reader: Reader;
}): ReactNode {
  const { t, language } = reader;
  return (
    <p className="border-y border-line-strong py-2 text-sm" role="status">
      <strong>{line.name}</strong>: {t('codes.measure.COMMITTED')}{' '}
      <Sum money={line.committed} reader={reader} />, {t('codes.measure.DISBURSED')}{' '}
      <Sum money={line.disbursed} reader={reader} />
      {line.projects !== null &&
        `, ${t('places.projectCount', { count: formatCount(line.projects, language) })}`}
      {line.partners !== null &&
        `, ${t('places.partnerCount', { count: formatCount(line.partners, language) })}`}
      {line.unitId !== null && (
        <>
          {'. '}
          <a href={placeHref(line.unitId)}>{t('places.open')}</a>
        </>
      )}
    </p>
  );
}
