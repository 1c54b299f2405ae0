/** A filter's value once GraphQL has checked its shape. */
export type FilterValue = Readonly<Record<string, unknown>>;

/** Fields of the funding filter, nested ones by their path, and the column that each compares. */
export const filterColumns = {
  provenance: 'provenance',
  date: 'value_date',
  year: 'year',
  sector: 'sector_code',
  place: 'unit_id',
  commune: 'commune_id',
  'funder.id': 'funder_id',
  'funder.kind': 'funder_kind',
  'funder.country': 'funder_country',
  'funder.organisation': 'funder_id',
  'channel.id': 'channel_id',
  project: 'project_id',
} as const;

const columns: Readonly<Record<string, string>> = filterColumns;

const nested = new Set(['funder', 'channel']);

function members(value: unknown): readonly FilterValue[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((each): each is FilterValue => each !== null && typeof each === 'object');
}

/** The columns that a funding filter compares, at any depth. */
export function columnsSpokenOf(filter: FilterValue | null | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: FilterValue, path: string): void => {
    for (const [name, member] of Object.entries(value)) {
      if (name === 'and' || name === 'or' || name === 'not') {
        for (const each of members(member)) visit(each, path);
      } else if (nested.has(name)) {
        for (const each of members(member)) visit(each, `${name}.`);
      } else {
        const column = columns[`${path}${name}`];
        if (column === undefined) throw new Error(`no column for ${path}${name} of the funding filter`);
        found.add(column);
      }
    }
  };
  if (filter) visit(filter, '');
  return found;
}

/** Whether a filter lets pass one value of a column at most, by a condition of its own. */
export function isOneValue(column: string, filter: FilterValue | null | undefined): boolean {
  return Object.entries(filter ?? {}).some(([name, member]) => {
    const [comparison] = members(member);
    return (
      columns[name] === column &&
      comparison !== undefined &&
      ('eq' in comparison || comparison.isNull === true)
    );
  });
}

/** The conditions of a filter that must all hold anyway and speak of none of these columns. */
export function conditionsWithout(
  unspoken: readonly string[],
  filter: FilterValue | null | undefined,
): FilterValue {
  const isFree = (condition: FilterValue) => {
    const spokenOf = columnsSpokenOf(condition);
    return !unspoken.some((column) => spokenOf.has(column));
  };
  return Object.fromEntries(
    Object.entries(filter ?? {}).filter(([name, member]) => isFree({ [name]: member })),
  );
}
