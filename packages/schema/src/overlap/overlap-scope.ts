import type { Derived } from '@nhipcau/pothos-kysely';
import { sql } from 'kysely';
import { builder } from '../builder.ts';
import { comparedCoverage } from './compared-coverage-sql.ts';
import { overlapQuestion } from './overlap-question.ts';

interface ScopeRow {
  readonly cells: number;
  readonly size: number;
  readonly complete: boolean;
}

const count = { type: 'int4', nullable: false } as const;
const columns = { cells: count, size: count, complete: { type: 'bool', nullable: false } } as const;

export const OverlapScope = builder.kyselyValue<ScopeRow>('OverlapScope', {
  description: 'What was compared to find overlaps.',
  columns,
  fields: (t) => ({
    cells: t.exposeInt('cells', {
      description: 'How many cells (a sector in a commune) the projects are in.',
    }),
    perCell: t.exposeInt('size', {
      description: 'How many projects of each cell are compared at most, those that began last first.',
    }),
    complete: t.exposeBoolean('complete', {
      description: 'Whether no cell has more: then every overlap is found.',
    }),
  }),
});

export const overlapScope: Derived = {
  name: 'OverlapScope',
  columns,
  orderBy: ['size'],
  source: ({ argument, compilation }) => sql`
    with ${comparedCoverage(overlapQuestion(argument, compilation))}
    select (select count(*) from cell)::int as cells, per_cell.size,
      not exists (select from cell where cell.covered > per_cell.size) as complete
    from per_cell
  `,
};
