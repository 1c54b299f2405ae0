import { type Money, sumMoney } from '@nhipcau/ui';
import type { OrganisationKind, PartnerCountsQuery, PartnerMoneyQuery } from '../../api/generated/graphql.ts';
import type { Query } from '../../list/address.ts';
import type { Reader } from '../../reader/reader.ts';
import { keyLabel, type LabelledKey } from '../../record/key-label.ts';

export interface KindCount {
  readonly kind: OrganisationKind;
  readonly count: number;
}

export interface CountryLine {
  /** ISO code; null where the partners state no country. */
  readonly code: string | null;
  readonly name: string;
  readonly partners: number;
  /** Null where they gave nothing that is recorded. */
  readonly committed: Money | null;
}

type Counts = PartnerCountsQuery['counts'];

function isCountry(key: LabelledKey | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || (key?.id ?? 'none') === wanted;
}

/** The kinds that occur in the chosen country, the most frequent first. */
export function kindCounts({ rows }: Counts, { country }: Query): readonly KindCount[] {
  const counts = new Map<OrganisationKind, number>();
  for (const { keys, organisations } of rows) {
    const kind = keys[0]?.id as OrganisationKind;
    if (isCountry(keys[1], country)) counts.set(kind, (counts.get(kind) ?? 0) + organisations);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** Every country with partners of the chosen kind, and what they committed; the most money first. */
export function countryLines(
  { rows }: Counts,
  { committed }: Pick<PartnerMoneyQuery, 'committed'>,
  { kind }: Query,
  reader: Pick<Reader, 'language' | 't'>,
): readonly CountryLine[] {
  const sums = new Map(committed.rows.map(({ keys: [key], amount }) => [key?.id ?? null, amount]));
  const lines = new Map<string | null, CountryLine>();
  for (const { keys, organisations } of rows) {
    const key = keys[1];
    const code = key?.id ?? null;
    if (kind !== undefined && keys[0]?.id !== kind) continue;
    const before = lines.get(code)?.partners ?? 0;
    const name = keyLabel(key, reader) ?? '';
    lines.set(code, { code, name, partners: before + organisations, committed: sums.get(code) ?? null });
  }
  const amount = ({ committed: sum }: CountryLine) => Number(sum?.vnd ?? 0);
  return [...lines.values()].sort((a, b) => amount(b) - amount(a) || b.partners - a.partners);
}

/** What the partners in the chosen country gave together. */
export function totalOf({ rows }: PartnerMoneyQuery['committed'], { country }: Query): Money {
  return sumMoney(rows.filter(({ keys: [key] }) => isCountry(key, country)).map(({ amount }) => amount));
}
