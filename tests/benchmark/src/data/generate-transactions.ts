import type { Sizes } from './sizes.ts';

/**
 * 24 transactions of every programme, 4 to 16 of every other project: ten on average. Most in VND, some in USD, a few
 * in kind without a value or without a date.
 */
export function generateTransactions({ projects, partners, localBodies }: Sizes): string {
  return `
    insert into transaction (id, project_id, kind, nature, value_date, amount, currency_code, rate, rate_source,
      quantity, unit, provider_id, receiver_id, description, source_id, provenance)
    select pg_temp.key('transaction', each), pg_temp.key('project', n),
      (case when k < 3 then 'COMMITMENT' when k % 5 = 4 then 'EXPENDITURE' else 'DISBURSEMENT' end)::transaction_kind,
      (case when in_kind then 'IN_KIND' else 'CASH' end)::transaction_nature,
      case when pg_temp.pick(each, 61, 500) > 0
        then date '2005-01-01' + pg_temp.pick(n, 20, 7300) + pg_temp.pick(each, 62, 800) end,
      case when in_kind then null
        when usd then (1000 + pg_temp.pick(each, 63, 9000000) / 100.0)::numeric(20, 2)
        else 1000000 * (1 + pg_temp.pick(each, 63, 2000)) end,
      case when usd then 'USD' else 'VND' end,
      case when usd then 16000 + pg_temp.pick(each, 64, 9500) else 1 end,
      case when usd then 'Ngân hàng Nhà nước' end,
      case when in_kind then 1 + pg_temp.pick(each, 65, 500) end,
      case when in_kind then 'bộ' end,
      pg_temp.key('organisation', 1 + pg_temp.pick(n, 41, ${partners})),
      pg_temp.key('local', 1 + pg_temp.pick(n, 43, ${localBodies})),
      case when k % 4 = 1 then 'Đợt ' || k end,
      pg_temp.key('source', 1), 'IMPORTED'
    from generate_series(1, ${projects}) as n
    cross join lateral generate_series(1, case when n % 100 = 0 then 24 else 4 + pg_temp.pick(n, 60, 13) end) as k
    cross join lateral (
      select n::bigint * 100 + k as each, pg_temp.pick(n::bigint * 100 + k, 66, 8) = 0 as usd,
        pg_temp.pick(n::bigint * 100 + k, 67, 200) = 0 as in_kind
    ) as drawn;
  `;
}
