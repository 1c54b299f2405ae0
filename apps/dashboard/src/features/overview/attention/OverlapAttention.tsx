import type { ReactNode } from 'react';
import type { OverlapAttentionQuery } from '../../../api/generated/graphql.ts';
import type { Reader } from '../../../reader/reader.ts';
import { ProjectLink } from '../../../record/ProjectLink.tsx';
import { COORDINATION_PATHS } from '../../coordination/coordination-tabs.ts';
import { pairHref } from '../../coordination/pair/pair-href.ts';
import { AttentionGroup } from './AttentionGroup.tsx';

interface OverlapAttentionProps {
  readonly overlaps: OverlapAttentionQuery['overlaps']['nodes'];
  readonly reader: Reader;
}

/** The strongest pairs of projects that nobody has looked at yet. */
export function OverlapAttention({ overlaps, reader }: OverlapAttentionProps): ReactNode {
  const { t } = reader;
  return (
    <AttentionGroup
      title={t('coordination.attention.title')}
      href={COORDINATION_PATHS.overlaps}
      all={t('coordination.attention.all')}
      none={t('coordination.attention.none')}
      items={overlaps.map(({ score, one, other }) => ({
        key: `${one.code} ${other.code}`,
        what: (
          <>
            <ProjectLink project={one} reader={reader} /> · <ProjectLink project={other} reader={reader} />
          </>
        ),
        detail: <a href={pairHref(one.code, other.code)}>{t('coordination.attention.score', { score })}</a>,
      }))}
      reader={reader}
    />
  );
}
