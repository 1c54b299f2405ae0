import type { DB } from '@nhipcau/database';
import { type Kysely, sql } from 'kysely';

/** The rate that a transaction of a day takes, and where it is from. */
export interface RateOnDay {
  readonly rate: string;
  /** As it is kept beside the transaction; null for VND itself. */
  readonly rateSource: string | null;
  /** Of the rate in the table; null for VND itself. */
  readonly id: string | null;
}

interface Stated {
  readonly id: string;
  readonly rate: string;
  readonly stated_by: string;
  readonly period: 'DAY' | 'YEAR';
  readonly starts_on: string;
}

/** A rate of a day holds on for the days without one: weekends and holidays. */
const holdsOn = 10;

/**
 * The rate of the day or, up to ten days before, of the last day that has one; else the average of its year; null where
 * neither is known.
 */
export async function rateOnDay(db: Kysely<DB>, currency: string, date: string): Promise<RateOnDay | null> {
  if (currency === 'VND') return { rate: '1', rateSource: null, id: null };
  const { rows } = await sql<Stated>`
    select id, trim_scale(rate) as rate, stated_by, period, starts_on from exchange_rate
    where currency_code = ${currency} and (
      (period = 'DAY' and starts_on between ${date}::date - ${holdsOn}::int and ${date}::date)
      or (period = 'YEAR' and starts_on = date_trunc('year', ${date}::date)::date)
    )
    order by period, starts_on desc limit 1
  `.execute(db);
  const [found] = rows;
  return found === undefined ? null : { rate: found.rate, rateSource: wordsOf(found), id: found.id };
}

function wordsOf({ stated_by, period, starts_on }: Stated): string {
  const [year, month, day] = starts_on.split('-');
  return period === 'YEAR'
    ? `${stated_by} (trung bình năm ${year})`
    : `${stated_by} (ngày ${Number(day)}/${Number(month)}/${year})`;
}
