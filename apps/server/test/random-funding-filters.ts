const MEASURES = ['COMMITTED', 'DISBURSED', 'EXPENDED'];
const SECTORS = ['HEALTH', 'EDUCATION', 'WATER', 'POVERTY', 'CLIMATE', 'COMMUNITY', 'OTHER'];
const COUNTRIES = ['KR', 'JP', 'LA', 'SG', 'DE', 'US'];
const KINDS = ['FOREIGN_NGO', 'EMBASSY', 'FUND', 'COMPANY', 'FOREIGN_LOCAL_AUTHORITY'];
const SEED = 20_251_123;

interface FundingVariables {
  readonly [name: string]: unknown;
  readonly measure: string;
  readonly filter: Readonly<Record<string, unknown>>;
}

/** Numbers below a limit, the same ones in every run. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Measures and filters of funding, by chance: codes, what is not stated, ranges of years, demo records or not. */
export function randomFundingFilters(count: number): readonly FundingVariables[] {
  const below = randomNumbers(SEED);
  const one = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
  const code = (codes: readonly string[]) => (below(5) === 0 ? { isNull: true } : { eq: one(codes) });
  const perhaps = <Value>(value: () => Value): Value | undefined => (below(3) === 0 ? value() : undefined);
  return Array.from({ length: count }, () => {
    const from = 2008 + below(18);
    const funder = {
      country: perhaps(() => code(COUNTRIES)),
      kind: perhaps(() => code(KINDS)),
    };
    return {
      measure: one(MEASURES) ?? 'COMMITTED',
      filter: {
        sector: perhaps(() => code(SECTORS)),
        year: perhaps(() => ({ gte: from, lte: from + below(8) })),
        provenance: perhaps(() => ({ ne: 'DEMO' })),
        funder: Object.values(funder).some((part) => part !== undefined) ? funder : undefined,
      },
    };
  });
}
