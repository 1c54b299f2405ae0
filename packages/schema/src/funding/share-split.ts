import { type RawBuilder, sql } from 'kysely';

/**
 * The rule by which an amount is shared: each named share takes its percentage, rounded to whole VND; the last one
 * takes the rest, so that the parts add up exactly to the whole; none is negative.
 *
 * @param whole the amount, in whole VND; null where there is none, then every part is null
 * @param percentage the share of this row
 * @param parts the window of all the shares of one amount, without its order
 * @param order the order of the shares; the one that is last takes the rest
 */
export function shareOf(
  whole: RawBuilder<unknown>,
  percentage: RawBuilder<unknown>,
  parts: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): RawBuilder<string | null> {
  const own = sql`round(${whole} * ${percentage} / 100)`;
  const before = sql`coalesce(sum(${own}) over (
    partition by ${parts} order by ${order} rows between unbounded preceding and 1 preceding
  ), 0)`;
  const isLast = sql`lead(1) over (partition by ${parts} order by ${order}) is null`;
  return sql<string | null>`case
    when ${whole} is null then null
    when ${isLast} then greatest(${whole} - ${before}, 0)
    else greatest(least(${own}, ${whole} - ${before}), 0)
  end`;
}
