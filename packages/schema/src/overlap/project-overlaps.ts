import { column, type Rows } from '@nhipcau/pothos-kysely';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { overlapPairs } from './overlap-pairs-sql.ts';

/** How many overlaps stand beside a project; `overlaps` gives all of them, page by page. */
const strongest = 10;

/** The strongest overlaps of one project, for a field of it. */
export function overlapsOfProject(project: Rows): RawBuilder<unknown> {
  const key = project.column('id');
  const pairs = overlapPairs({
    among: () => sql<SqlBool>`true`,
    subject: (alias) => sql<SqlBool>`${column(alias, 'project_id')} = ${key}`,
    other: null,
  });
  return sql`
    select pair.*, row_number() over (order by pair.score desc, pair.key) as place
    from (${pairs}) as pair order by place limit ${sql.lit(strongest)}
  `;
}
