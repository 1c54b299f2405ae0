import { column, comparing } from '@nhipcau/pothos-kysely';
import { type SqlBool, sql } from 'kysely';
import { builder } from '../builder.ts';
import { DateFilter, DecimalFilter } from '../filter/comparison-inputs.ts';
import { projectFilter } from '../project/project-filter.ts';
import { UndisbursedAge } from './undisbursed-age.ts';

export const undisbursedFilter = builder.kyselyFilter(
  'UndisbursedFilter',
  'Which commitments that are not disbursed.',
  () => ({
    age: comparing(UndisbursedAge.filter, 'age', 'How long ago the first commitment was made.'),
    firstCommitment: comparing(DateFilter, 'first_commitment', 'The day of the first commitment.'),
    lastCommitment: comparing(DateFilter, 'last_commitment', 'The day of the last commitment.'),
    undisbursed: comparing(DecimalFilter, 'undisbursed', 'What is not disbursed, in VND.'),
    project: {
      input: () => projectFilter.ref,
      description: 'Of which project.',
      compile: (compilation, alias, value) => {
        const project = compilation.alias();
        return sql<SqlBool>`${column(alias, 'project_id')} in (
          select ${column(project, 'id')} from project as ${sql.ref(project)}
          where ${compilation.within('project', project, [projectFilter.compile(compilation, project, value)])}
        )`;
      },
    },
  }),
);
