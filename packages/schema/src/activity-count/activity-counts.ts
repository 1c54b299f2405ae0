/** What is counted of activities: all together, or under one key. */
export interface ActivityCounts {
  readonly activities: number;
  readonly people: number;
  readonly days: number;
  readonly person_days: number;
  readonly undated: number;
  readonly uncounted: number;
}

const count = { type: 'int4', nullable: false } as const;

export const countColumns = {
  activities: count,
  people: count,
  days: count,
  person_days: count,
  undated: count,
  uncounted: count,
} as const;

/** The part of a field builder that declares a count. */
interface CountFieldBuilder<Field> {
  exposeInt(column: keyof ActivityCounts, options: { readonly description: string }): Field;
}

/** The counts as fields, the same of a row and of the total. */
export function countFields<Field>(t: CountFieldBuilder<Field>) {
  return {
    activities: t.exposeInt('activities', { description: 'How many activities.' }),
    people: t.exposeInt('people', { description: 'Visits by people, as far as they were counted.' }),
    days: t.exposeInt('days', {
      description:
        'The days of all activities together, the first and the last of each included, as far as both are stated.',
    }),
    personDays: t.exposeInt('person_days', {
      description: 'The people of each activity times its days, as far as both are stated.',
    }),
    undated: t.exposeInt('undated', {
      description:
        'How many of the activities do not state their first and last day: what `days` leaves out. All that remains of published totals is among them.',
    }),
    uncounted: t.exposeInt('uncounted', {
      description: 'How many published records say that it took place without a count.',
    }),
  };
}
