import { type RawBuilder, sql } from 'kysely';
import type { OverlapQuestion } from './overlap-question.ts';

/** How many pairs are compared at most in one answer, and of how many projects in a cell at least. */
const greatestPairs = 2500;
const cellSizes = [4, 5, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 512, 1024, 4096];

/** The cells that a question is about: the subject's own, where it has one. */
function inCells({ subject, other }: OverlapQuestion): RawBuilder<unknown> {
  if (subject === null) return sql``;
  const own = (coverage: (alias: string) => RawBuilder<unknown>) => sql`
    and (c.sector_code, c.commune_id) in (
      select own.sector_code, own.commune_id from project_coverage as own where ${coverage('own')}
    )`;
  return other === null ? own(subject) : sql`${own(subject)} ${own(other)}`;
}

/** The first of a cell's coverage by the day it began, of one side or the other. */
function first(
  question: OverlapQuestion,
  side: RawBuilder<unknown>,
  isSubject: boolean,
): RawBuilder<unknown> {
  return sql`
    select cell.sector_code, cell.commune_id, c.project_id, c.partners, c.parent_id, ${sql.lit(isSubject)} as subject
    from cell, per_cell, lateral (
      select c.project_id, c.partners, c.parent_id from project_coverage as c
      where c.sector_code = cell.sector_code and c.commune_id = cell.commune_id and c.partners <> '{}'
        and ${question.among('c')} and ${side}
      order by c.start_date desc nulls last, c.project_id limit per_cell.size
    ) as c
  `;
}

function compared(question: OverlapQuestion): RawBuilder<unknown> {
  const { subject, other } = question;
  if (subject === null) return first(question, sql`true`, true);
  const others = other === null ? sql`not ${subject('c')}` : other('c');
  return sql`${first(question, subject('c'), true)} union ${first(question, others, false)}`;
}

/**
 * The coverage that is compared, as common table expressions that end with `compared`: of each cell (a sector in a
 * commune) the first `per_cell.size`, those that began last before others; of the subject, where there is one, and of
 * the others alike. The size is the same for all cells, and as great as the number of pairs allows.
 */
export function comparedCoverage(question: OverlapQuestion): RawBuilder<unknown> {
  const { subject } = question;
  const isSubject = subject === null ? sql`true` : subject('c');
  const size = sql`least(cell.covered, named.size)`;
  const pairs = subject === null ? sql`${size} * ${size} / 2` : sql`least(cell.own, named.size) * ${size}`;
  return sql`
    cell as materialized (
      select c.sector_code, c.commune_id, count(*)::int as covered, count(*) filter (where ${isSubject})::int as own
      from project_coverage as c
      where c.partners <> '{}' and ${question.among('c')} ${inCells(question)}
      group by c.sector_code, c.commune_id
    ),
    per_cell as materialized (
      select max(size) as size from (
        select named.size, coalesce(sum(${pairs}), 0) as pairs
        from unnest(array[${sql.join(cellSizes.map((each) => sql.lit(each)))}]) as named (size)
        left join cell on true
        group by named.size
      ) as possible
      where pairs <= ${sql.lit(greatestPairs)} or size = ${sql.lit(cellSizes[0])}
    ),
    compared as materialized (${compared(question)})
  `;
}
