import { Badge, type BadgeTone } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { OverlapFactsFragment, Verdict } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { pairHref } from '../pair/pair-href.ts';
import { ProjectSide } from './ProjectSide.tsx';
import { Reasons } from './Reasons.tsx';

export const VERDICT_TONES: Readonly<Record<Verdict, BadgeTone>> = {
  OPEN: 'warning',
  KNOWN: 'positive',
  NOT_AN_OVERLAP: 'neutral',
};

interface OverlapListProps {
  readonly overlaps: readonly OverlapFactsFragment[];
  readonly reader: Reader;
}

/** Pairs in the order of their scores, each side by side with why it stands there. */
export function OverlapList({ overlaps, reader }: OverlapListProps): ReactNode {
  const { t } = reader;
  return (
    <ol>
      {overlaps.map((overlap) => (
        <li
          key={`${overlap.one.code} ${overlap.other.code}`}
          className="grid gap-x-6 gap-y-2 border-b border-line-strong py-4 lg:grid-cols-[4.5rem_1fr_1fr_minmax(20rem,1.3fr)]"
        >
          <p>
            <strong className="text-2xl font-bold tabular-nums">{overlap.score}</strong>
            <span className="text-[0.8125rem] text-ink-muted"> {t('coordination.ofHundred')}</span>
          </p>
          <ProjectSide project={overlap.one} reader={reader} />
          <ProjectSide project={overlap.other} reader={reader} />
          <div>
            <Reasons overlap={overlap} reader={reader} />
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 pt-1.5 text-[0.8125rem]">
              <Badge tone={VERDICT_TONES[overlap.verdict]}>
                {t(`coordination.verdict.${overlap.verdict}`)}
              </Badge>
              <a href={pairHref(overlap.one.code, overlap.other.code)}>{t('coordination.compare')}</a>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
