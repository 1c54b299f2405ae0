import { type Derived, derivedField, derivedRow, derivedRows, type Rows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { Money } from '../money/money.ts';
import { UndisbursedAge, type UndisbursedAgeName } from './undisbursed-age.ts';
import { undisbursedFilter } from './undisbursed-filter.ts';
import { undisbursedProjects } from './undisbursed-sql.ts';

interface TotalRow {
  readonly vnd: string;
  readonly at_least: boolean;
  readonly unvalued: number;
  readonly projects: number;
}
interface AgeRow extends TotalRow {
  readonly age: UndisbursedAgeName;
}

const totalColumns = {
  vnd: { type: 'numeric', nullable: false },
  at_least: { type: 'bool', nullable: false },
  unvalued: { type: 'int4', nullable: false },
  projects: { type: 'int4', nullable: false },
} as const;
const columns = { ...totalColumns, age: { type: 'text', nullable: true } } as const;

const amount = {
  vnd: (rows: Rows) => rows.column('vnd'),
  atLeast: (rows: Rows): RawBuilder<unknown> => rows.column('at_least'),
  estimated: () => sql`false`,
  unvalued: (rows: Rows) => rows.column('unvalued'),
};

const UndisbursedTotal = builder.kyselyValue<TotalRow>('UndisbursedTotal', {
  description: 'All that is committed and not disbursed.',
  columns: totalColumns,
  fields: (t) => ({
    amount: t.value({ type: Money, values: amount, description: 'The sum.' }),
    projects: t.exposeInt('projects', { description: 'Of how many projects.' }),
  }),
});

const UndisbursedOfAge = builder.kyselyValue<AgeRow>('UndisbursedOfAge', {
  description: 'What is committed and not disbursed since one time.',
  columns,
  fields: (t) => ({
    age: t.expose('age', { type: UndisbursedAge.ref, description: 'How long ago.' }),
    amount: t.value({ type: Money, values: amount, description: 'The sum.' }),
    projects: t.exposeInt('projects', { description: 'Of how many projects.' }),
  }),
});

const byAge: Derived = {
  name: 'UndisbursedBreakdown',
  columns: { ...columns, position: { type: 'int8', nullable: false } },
  orderBy: ['position'],
  source: ({ argument, compilation }) => {
    const filter = argument.member('filter');
    const matching = filter.isGiven ? undisbursedFilter.compile(compilation, 'u', filter) : sql`true`;
    return sql`
      select u.age, coalesce(sum(u.undisbursed), 0) as vnd, coalesce(bool_or(u.at_least), false) as at_least,
        coalesce(sum(u.unvalued), 0)::int as unvalued, count(*)::int as projects,
        row_number() over (order by max(u.first_commitment) desc nulls last) as position
      from (${undisbursedProjects(argument)}) as u where ${matching}
      group by grouping sets ((u.age), ())
    `;
  },
};

const UndisbursedBreakdown = builder.kyselyValue<AgeRow>('UndisbursedBreakdown', {
  description: 'What is committed and not disbursed, by age. The rows add up exactly to the total.',
  columns,
  fields: (t) => ({
    rows: t.planned({
      type: [UndisbursedOfAge],
      planned: derivedRows((column) => sql<SqlBool>`${column('age')} is not null`),
      description: 'One row for each age that occurs, the youngest first, those without a date last.',
    }),
    total: t.planned({
      type: UndisbursedTotal,
      planned: derivedRow((column) => sql<SqlBool>`${column('age')} is null`),
      description: 'All rows together.',
    }),
  }),
});

builder.queryField('undisbursedBreakdown', (t) =>
  t.kyselyField({
    type: UndisbursedBreakdown,
    planned: derivedField(byAge),
    description:
      'What is committed and not disbursed at the end of a day, by how long ago it was first committed.',
    args: {
      asOf: t.arg({ type: 'Date', required: true, description: 'The day at whose end things stand so.' }),
      filter: t.arg({ type: undisbursedFilter.ref, required: false, description: 'Which commitments.' }),
    },
  }),
);
