import { by, type Rows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { builder } from '../builder.ts';
import { Money } from '../money/money.ts';
import { UndisbursedAge, type UndisbursedAgeName } from './undisbursed-age.ts';
import { undisbursedFilter } from './undisbursed-filter.ts';
import { undisbursedProjects } from './undisbursed-sql.ts';

interface UndisbursedRow {
  readonly project_id: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly undisbursed: string;
  readonly first_commitment: string | null;
  readonly last_commitment: string | null;
  readonly at_least: boolean;
  readonly unvalued: number;
  readonly age: UndisbursedAgeName;
}

const money = { type: 'numeric', nullable: false } as const;
const day = { type: 'date', nullable: true } as const;
const columns = {
  project_id: { type: 'uuid', nullable: false },
  committed: money,
  disbursed: money,
  undisbursed: money,
  first_commitment: day,
  last_commitment: day,
  at_least: { type: 'bool', nullable: false },
  unvalued: { type: 'int4', nullable: false },
  age: { type: 'text', nullable: false },
} as const;

const amount = (name: string) => ({
  vnd: (rows: Rows) => rows.column(name),
  atLeast: (rows: Rows): RawBuilder<unknown> => rows.column('at_least'),
  estimated: () => sql`false`,
  unvalued: (rows: Rows) => rows.column('unvalued'),
});

const Undisbursed = builder.kyselyValue<UndisbursedRow>('Undisbursed', {
  description: 'What is committed to a project and not disbursed.',
  columns,
  relations: (r) => ({ project: r.one('project', { project_id: 'id' }, { required: true }) }),
  fields: (t) => ({
    project: t.relation('project', { description: 'The project.' }),
    committed: t.value({ type: Money, values: amount('committed'), description: 'What is committed to it.' }),
    disbursed: t.value({
      type: Money,
      values: amount('disbursed'),
      description: 'What was disbursed for it.',
    }),
    undisbursed: t.value({ type: Money, values: amount('undisbursed'), description: 'The difference.' }),
    firstCommitment: t.expose('first_commitment', {
      type: 'Date',
      nullable: true,
      description: 'The day of the first commitment; null where none has a date.',
    }),
    lastCommitment: t.expose('last_commitment', {
      type: 'Date',
      nullable: true,
      description: 'The day of the last commitment; null where none has a date.',
    }),
    age: t.expose('age', { type: UndisbursedAge.ref, description: 'How long ago the first one was made.' }),
  }),
});

const undisbursed = builder.kyselyDerivedList('Undisbursed', {
  node: Undisbursed,
  columns,
  key: 'project_id',
  filter: undisbursedFilter,
  orderFields: {
    UNDISBURSED: { type: 'numeric', column: 'undisbursed', description: 'By what is not disbursed.' },
    FIRST_COMMITMENT: { type: 'date', column: 'first_commitment', description: 'By the first commitment.' },
  },
  defaultOrder: [by('UNDISBURSED', 'DESC')],
  source: (argument) => sql`(${undisbursedProjects(argument)})`,
});

builder.queryField('undisbursed', (t) =>
  t.kyselyConnection({
    list: undisbursed,
    args: {
      asOf: t.arg({ type: 'Date', required: true, description: 'The day at whose end things stand so.' }),
    },
    description:
      'The projects of which something is committed and not disbursed: the rows behind `undisbursedBreakdown`.',
  }),
);
