import { formatDate, PageTitle, Section } from '@nhipcau/ui';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { OverlapFactsFragment } from '../../../api/generated/graphql.ts';
import { request } from '../../../api/request.ts';
import type { Query } from '../../../list/address.ts';
import { PageActions } from '../../../page/PageActions.tsx';
import { getReader, type Reader } from '../../../reader/reader.ts';
import { COORDINATION_PATHS } from '../coordination-tabs.ts';
import { ProjectSide } from '../overlaps/ProjectSide.tsx';
import { Reasons } from '../overlaps/Reasons.tsx';
import { PairTimeline } from './PairTimeline.tsx';
import { PAIR, PAIR_PROJECTS } from './pair-query.ts';
import { VerdictForm } from './VerdictForm.tsx';

/** Two projects side by side, why they are taken to overlap, and what is said of it. */
export async function PairPage({ a, b }: Query): Promise<ReactNode> {
  if (a === undefined || b === undefined) notFound();
  const reader = await getReader();
  const { one, other } = await request(PAIR_PROJECTS, { one: a, other: b });
  if (one === null || other === null || one.id === other.id) notFound();
  const variables = { one: one.id, other: other.id };
  const [overlap] = (await request(PAIR, variables)).overlaps.nodes;
  const { t } = reader;
  const title = t('coordination.pair.title');
  return (
    <article>
      <PageTitle kicker={<a href={COORDINATION_PATHS.overlaps}>{t('coordination.title')}</a>} title={title}>
        <p>{t('coordination.pair.intro')}</p>
      </PageTitle>
      <PageActions
        title={`${title}: ${one.code}, ${other.code}`}
        operation={{ document: `${PAIR}`, variables }}
        reader={reader}
      />
      <div className="grid gap-6 border-t border-line-strong pt-3 md:grid-cols-2">
        <ProjectSide project={one} reader={reader} />
        <ProjectSide project={other} reader={reader} />
      </div>
      <Section id="times" title={t('coordination.pair.times')} className="mt-8">
        <PairTimeline projects={[one, other]} reader={reader} />
      </Section>
      {overlap === undefined ? (
        <p className="mt-8 border-t border-line-strong pt-3">{t('coordination.pair.none')}</p>
      ) : (
        <Judged overlap={overlap} one={one.id} other={other.id} reader={reader} />
      )}
    </article>
  );
}

interface JudgedProps {
  readonly overlap: OverlapFactsFragment;
  readonly one: string;
  readonly other: string;
  readonly reader: Reader;
}

function Judged({ overlap, one, other, reader }: JudgedProps): ReactNode {
  const { t, language } = reader;
  const { judgement, verdict } = overlap;
  const said =
    judgement === null
      ? undefined
      : t('coordination.pair.said', { date: formatDate(judgement.judgedOn, language) });
  return (
    <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-2">
      <Section
        id="reasons"
        title={t('coordination.pair.score', { score: overlap.score })}
        note={t('coordination.scoreText')}
      >
        <Reasons overlap={overlap} reader={reader} />
      </Section>
      <Section id="verdict" title={t('coordination.pair.verdict')} note={said}>
        <VerdictForm
          one={one}
          other={other}
          judgement={{
            verdict,
            note: judgement?.note ?? '',
            version: judgement?.version ?? 0,
            outcome: 'none',
            theirs: null,
          }}
          texts={verdictTexts(reader)}
        />
      </Section>
    </div>
  );
}

function verdictTexts({ t }: Reader) {
  return {
    legend: t('coordination.pair.legend'),
    verdicts: {
      OPEN: t('coordination.verdict.OPEN'),
      KNOWN: t('coordination.verdict.KNOWN'),
      NOT_AN_OVERLAP: t('coordination.verdict.NOT_AN_OVERLAP'),
    },
    note: t('coordination.pair.note'),
    save: t('coordination.pair.save'),
    outcomes: {
      kept: t('coordination.outcome.kept'),
      meanwhile: t('coordination.outcome.meanwhile'),
      note: t('coordination.outcome.note'),
      failed: t('coordination.outcome.failed'),
    },
  };
}
