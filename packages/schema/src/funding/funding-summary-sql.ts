import { type RawBuilder, sql } from 'kysely';
import { grouping } from '../breakdown/grouping.ts';
import { columnsSpokenOf, isOneValue } from './filter-columns.ts';

import { kinds, projectsOfEntries } from './funding-entries-sql.ts';

import { type Grain, grainWith } from './funding-grain.ts';
import type { FundingNeeds } from './funding-needs.ts';
import { dimensionsOf, type FundingQuestion } from './funding-question.ts';
import { publishedTotals, remainders } from './published-totals-sql.ts';

/** By what cells count transactions: each once for the share that it has there, or once over all of a grain. */
type Count = 'shares' | 'transactions';

/**
 * How the transactions of a group are counted from cells; null where one may have several shares in the group, of
 * which cells do not know whose they are.
 */
function countBy({ splits }: Grain, question: FundingQuestion, grouped: readonly string[]): Count | null {
  const spokenOf = columnsSpokenOf(question.filter);
  const asked = splits.filter((split) => spokenOf.has(split) || grouped.includes(split));
  if (asked.length === 0) return 'transactions';
  const isOneShare = splits.every((split) => grouped.includes(split) || isOneValue(split, question.filter));
  return isOneShare ? 'shares' : null;
}

/** What is filed under published totals, from the summary of that. */
function filed(kind: string): RawBuilder<unknown> {
  return sql`
    select statistical_record_id, provenance, vnd from funding_summary
    where grain = 'STATISTICAL_RECORD' and kind = ${sql.lit(kind)}
  `;
}

/** Cells and remainders, in the columns of entries. */
function cells(grain: Grain, kind: string, question: FundingQuestion): RawBuilder<unknown> {
  const { matching } = question;
  const remainder = sql`p.statistical_record_id, max(p.provenance) filter (where p.is_figure), null::integer,
    null::text, null::text, null::text, null::uuid, p.funder_kind, p.funder_country, greatest(sum(p.vnd), 0),
    0, 0, 0, 0, bool_or(p.at_least)::int, 0, 1`;
  return sql`
    ${publishedTotals(kind, filed(kind))},
    cells (statistical_record_id, provenance, year, sector_code, unit_id, commune_id, funder_id, funder_kind,
      funder_country, vnd, transactions, unvalued, shares, unvalued_shares, at_least, estimated, present) as (
      select null::uuid, s.provenance, s.year, s.sector_code, s.unit_id, s.commune_id, s.funder_id, s.funder_kind,
        s.funder_country, s.vnd, s.transactions, s.unvalued, s.shares, s.unvalued_shares, s.at_least, s.estimated,
        s.shares
      from funding_summary as s
      where s.grain = ${sql.lit(grain.name)} and s.kind = ${sql.lit(kind)} and ${matching('s')}
      union all
      ${remainders(remainder, matching('p'))}
    )
  `;
}

/**
 * How many entries a question without groups has, from the summaries; null where they do not tell. Where money is split
 * by places too, entries of one unit are one, which cells do not know.
 */
export function entriesInSummary(question: FundingQuestion): RawBuilder<unknown> | null {
  const columns = columnsSpokenOf(question.filter);
  const grain = grainWith(columns);
  if (grain === null || grain.splits.some((split) => split !== 'sector_code')) return null;
  const count = grain.splits.some((split) => columns.has(split)) ? 'shares' : 'transactions';
  return sql`
    with ${cells(grain, kinds[question.measure], question)}
    select coalesce(sum(case when statistical_record_id is null then ${sql.ref(count)} else 1 end), 0)::bigint from cells
  `;
}

function counted(row: Count | null, total: Count | null, isTotal: RawBuilder<unknown>, unvalued: boolean) {
  const names = unvalued
    ? { shares: 'unvalued_shares', transactions: 'unvalued' }
    : { shares: 'shares', transactions: 'transactions' };
  const sum = (count: Count | null) =>
    count === null ? sql`null` : sql`coalesce(sum(${sql.ref(`e.${names[count]}`)}), 0)`;
  return sql`(case when ${isTotal} then ${sum(total)} else ${sum(row)} end)::int`;
}

/**
 * The rows and the total of a breakdown from the summaries that the database keeps, as one statement in the columns
 * of the one over all entries; null where the summaries cannot give exactly what is needed. They never tell how many
 * projects there are: those of the total, where asked for, are counted from the entries, whose money nobody then splits.
 */
export function fundingSummary(question: FundingQuestion, needs: FundingNeeds): RawBuilder<unknown> | null {
  if (needs.rowProjects) return null;
  const dimensions = dimensionsOf(question);
  const grouped = dimensions.map(({ column }) => column);
  const columns = new Set([...grouped, ...columnsSpokenOf(question.filter)]);
  const grain = grainWith(columns);
  if (grain === null) return null;

  const row = countBy(grain, question, grouped);
  const total = countBy(grain, question, []);
  if ((needs.rowCounts && row === null) || (needs.totalCounts && total === null)) return null;

  const { selected, sets } = grouping(dimensions);
  const isTotal =
    grouped.length === 0
      ? sql`true`
      : sql`grouping(${sql.join(grouped.map((column) => sql.ref(`e.${column}`)))}) <> 0`;
  const projects = needs.totalProjects
    ? sql`(case when ${isTotal} then (${projectsOfEntries(question)}) end)`
    : sql`null`;
  return sql`
    with ${cells(grain, kinds[question.measure], question)}
    select ${selected},
      coalesce(sum(e.vnd), 0) as vnd,
      coalesce(sum(e.at_least), 0) > 0 as "atLeast",
      coalesce(sum(e.estimated), 0) > 0 as estimated,
      ${counted(row, total, isTotal, true)} as unvalued,
      ${counted(row, total, isTotal, false)} as transactions,
      ${projects}::int as projects,
      coalesce(
        array_agg(distinct e.statistical_record_id::text) filter (where e.statistical_record_id is not null), '{}'
      ) as "statisticalRecords"
    from cells as e
    group by ${sets}
    having ${isTotal} or sum(e.present) > 0
  `;
}
