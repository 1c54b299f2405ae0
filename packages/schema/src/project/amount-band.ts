import { column } from '@nhipcau/pothos-kysely';
import { type RawBuilder, sql } from 'kysely';
import { enumeration } from '../enumeration.ts';

export const AmountBand = enumeration(
  'AmountBand',
  'How much is committed to a project, in VND; from the lower end up to, and without, the upper one.',
  {
    UNDER_100_MILLION: 'Under 100 million.',
    FROM_100_MILLION: '100 to 500 million.',
    FROM_500_MILLION: '500 million to 1 billion.',
    FROM_1_BILLION: '1 to 5 billion.',
    FROM_5_BILLION: '5 to 20 billion.',
    FROM_20_BILLION: '20 billion or more.',
  },
);

/** The band of a project; null where nothing with a value is committed to it. */
export function amountBandOf(alias: string): RawBuilder<string | null> {
  const vnd = column(alias, 'committed_vnd');
  return sql<string | null>`case
    when ${vnd} < 100000000 then 'UNDER_100_MILLION'
    when ${vnd} < 500000000 then 'FROM_100_MILLION'
    when ${vnd} < 1000000000 then 'FROM_500_MILLION'
    when ${vnd} < 5000000000 then 'FROM_1_BILLION'
    when ${vnd} < 20000000000 then 'FROM_5_BILLION'
    when ${vnd} is not null then 'FROM_20_BILLION'
  end`;
}
