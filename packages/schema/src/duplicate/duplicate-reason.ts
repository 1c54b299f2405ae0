import { type RawBuilder, sql } from 'kysely';
import { builder } from '../builder.ts';

const kinds = {
  NAME: 'Their names, or titles, are alike without diacritics.',
  IDENTIFIER: 'They are called the same in a register.',
  WEBSITE: 'They have the same site.',
  COUNTRY: 'They are from the same country.',
  APPROVAL: 'They were approved by a decision of the same number.',
  FUNDER: 'The same organisation funds both.',
  PLACE: 'Both are in the same unit.',
  TIME: 'Both begin on the same day.',
} as const;

export type DuplicateReasonKind = keyof typeof kinds;

/** What speaks for two records being one. */
export interface DuplicateReasonShape {
  readonly kind: DuplicateReasonKind;
  readonly points: number;
  readonly greatest: number;
  readonly value: string | null;
}

const Kind = builder.enumType('DuplicateReasonKind', {
  description: 'What speaks for two records being one.',
  values: Object.fromEntries(
    Object.entries(kinds).map(([kind, description]) => [kind, { description }]),
  ) as Record<DuplicateReasonKind, { description: string }>,
});

export const DuplicateReason = builder.objectRef<DuplicateReasonShape>('DuplicateReason').implement({
  description: 'A part of the score of two records that may be one.',
  fields: (t) => ({
    kind: t.expose('kind', { type: Kind, description: 'What speaks for it.' }),
    points: t.exposeInt('points', { description: 'How much of the score it is.' }),
    greatest: t.exposeInt('greatest', { description: 'How much it could be.' }),
    value: t.exposeString('value', {
      nullable: true,
      description: 'What they have in common, where it is one text.',
    }),
  }),
});

/** A reason as the rows of a question give it: what part of its greatest points it has, from 0 to 1. */
export interface ReasonSql {
  readonly kind: DuplicateReasonKind;
  readonly greatest: number;
  readonly part: RawBuilder<unknown>;
  readonly value?: RawBuilder<unknown>;
}

/** The reasons of a pair as JSON, those alone that have points. */
export function reasonsJson(reasons: readonly ReasonSql[]): RawBuilder<unknown> {
  const rows = reasons.map(
    ({ kind, greatest, part, value }) => sql`(
      ${sql.lit(kind)}, round(coalesce(${part}, 0)::numeric * ${sql.lit(greatest)}::int)::int, ${sql.lit(greatest)}::int,
      (${value ?? sql`null`})::text
    )`,
  );
  return sql`(
    select jsonb_agg(jsonb_build_object('kind', kind, 'points', points, 'greatest', greatest, 'value', value))
    from (values ${sql.join(rows)}) as reason(kind, points, greatest, value) where points > 0
  )`;
}
