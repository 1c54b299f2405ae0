import type { Rows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { builder } from '../builder.ts';
import { greatest, type OverlapReasonKind } from './overlap-score.ts';

interface ReasonRow {
  readonly kind: OverlapReasonKind;
  readonly points: number;
  readonly greatest: number;
  readonly value: number | null;
  readonly stated: boolean;
}

const OverlapReasonKindRef = builder.enumType('OverlapReasonKind', {
  description: 'The parts of the score of an overlap.',
  values: {
    SECTOR: {
      description:
        'The same sector: 40 points by the lesser of both shares, added up over the shared sectors. `value` is that share in per cent; `stated` is false where several sectors have no share and what is left was divided equally.',
    },
    PLACE: {
      description:
        'The same place: 30 points where both are in one commune, 20 where both were entered with one former district, 10 where a former unit was divided, so that it is possible. `stated` is false then. `value` is the number of shared communes.',
    },
    TIME: {
      description:
        'Time in common: a point for each month of 30 days, 20 at most. `value` is the number of months; null where their times are apart, or where a day is not stated: `stated` is false then.',
    },
    TITLE: {
      description:
        'Alike titles: 10 points by their similarity (trigrams, without diacritics), none below 60 per cent. `value` is the similarity in per cent.',
    },
  } as const,
});

export const OverlapReason = builder.kyselyValue<ReasonRow>('OverlapReason', {
  description: 'A part of the score of an overlap. The points of all four add up to the score.',
  columns: {
    kind: { type: 'text', nullable: false },
    points: { type: 'int4', nullable: false },
    greatest: { type: 'int4', nullable: false },
    value: { type: 'int4', nullable: true },
    stated: { type: 'bool', nullable: false },
  },
  fields: (t) => ({
    kind: t.expose('kind', { type: OverlapReasonKindRef, description: 'Which part.' }),
    points: t.exposeInt('points', { description: 'What it adds to the score.' }),
    greatest: t.exposeInt('greatest', { description: 'What it could add at most.' }),
    value: t.exposeInt('value', { nullable: true, description: 'What the points are reckoned from.' }),
    stated: t.exposeBoolean('stated', { description: 'Whether the records state what it takes.' }),
  }),
});

type Reason = Readonly<Record<keyof ReasonRow, RawBuilder<unknown>>>;

/** The four parts of an overlap's score, in the order of what they weigh. */
export function reasonsOf(row: Rows): readonly Reason[] {
  const part = (
    kind: OverlapReasonKind,
    points: string,
    value: RawBuilder<unknown>,
    stated: RawBuilder<unknown>,
  ) => ({
    kind: sql.lit(kind),
    points: row.column(points),
    greatest: sql`${sql.lit(greatest[kind])}::int`,
    value,
    stated,
  });
  return [
    part('SECTOR', 'sector_points', row.column('percentage'), row.column('split_stated')),
    part(
      'PLACE',
      'place_points',
      sql`cardinality(${row.column('communes')})`,
      sql`${row.column('place_points')} > 10`,
    ),
    part('TIME', 'time_points', row.column('months'), row.column('time_stated')),
    part('TITLE', 'title_points', row.column('similarity'), sql`true`),
  ];
}
