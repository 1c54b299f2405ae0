import { formatDate } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { OverlapFactsFragment } from '../../../api/generated/graphql.ts';
import { nameIn } from '../../../reader/name-in.ts';
import type { Reader } from '../../../reader/reader.ts';
import { unitName } from '../../../record/unit-name.ts';

type Reason = OverlapFactsFragment['reasons'][number];

interface ReasonsProps {
  readonly overlap: OverlapFactsFragment;
  readonly reader: Reader;
}

/** Why two projects stand together: each part of the score in words, with its points. */
export function Reasons({ overlap, reader }: ReasonsProps): ReactNode {
  return (
    <ul className="text-[0.8125rem]" aria-label={reader.t('coordination.reasons')}>
      {overlap.reasons.map((reason) => (
        <li key={reason.kind} className="flex items-baseline justify-between gap-3 border-b border-line py-1">
          <span className={reason.points === 0 ? 'text-ink-faint' : ''}>
            {inWords(reason, overlap, reader)}
          </span>
          <span className="whitespace-nowrap tabular-nums text-ink-muted">
            {reader.t('coordination.points', { points: reason.points, greatest: reason.greatest })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function inWords(reason: Reason, overlap: OverlapFactsFragment, reader: Reader): string {
  if (reason.kind === 'SECTOR') return sector(reason, overlap, reader);
  if (reason.kind === 'PLACE') return place(reason, overlap, reader);
  if (reason.kind === 'TIME') return time(reason, overlap, reader);
  const key = reason.points > 0 ? 'alike' : 'unlike';
  return reader.t(`coordination.reason.${key}`, { percentage: reason.value ?? 0 });
}

function sector(
  { value, stated }: Reason,
  { sectors }: OverlapFactsFragment,
  { t, language }: Reader,
): string {
  const names = sectors.map((each) => nameIn(language, each)).join(', ');
  return t(`coordination.reason.${stated ? 'sector' : 'sectorNotSplit'}`, {
    sectors: names,
    percentage: value ?? 0,
  });
}

function place(
  { points }: Reason,
  { communes, units }: OverlapFactsFragment,
  { t, language }: Reader,
): string {
  const names = (list: typeof communes) => list.map((unit) => unitName(language, unit)).join(', ');
  if (points < 20) return t('coordination.reason.placePossible', { places: names(communes) });
  return points < 30
    ? t('coordination.reason.placeFormer', { places: names(units) })
    : t('coordination.reason.place', { places: names(communes) });
}

function time(
  { value }: Reason,
  { since, until, apart }: OverlapFactsFragment,
  { t, language }: Reader,
): string {
  if (apart) return t('coordination.reason.apart');
  if (value === null || since === null || until === null) return t('coordination.reason.timeNotStated');
  const [first, last] = [formatDate(since, language), formatDate(until, language)];
  return t('coordination.reason.time', { months: value, since: first, until: last });
}
