interface Figure {
  readonly sector: string | null;
  readonly sectorName: string | null;
  readonly year: number | null;
  readonly vnd: string;
  readonly isTotal: boolean;
}

/** What the database function gives as a list, as the breakdown that we give. */
export function breakdownInOurShape(list: unknown): unknown {
  const { nodes } = list as { readonly nodes: readonly Figure[] };
  const amount = ({ vnd }: Figure) => ({ amount: { vnd } });
  const rows = nodes.filter(({ isTotal }) => !isTotal);
  const [total] = nodes.filter(({ isTotal }) => isTotal);
  return { rows: rows.map((row) => ({ keys: keysOf(row), ...amount(row) })), total: total && amount(total) };
}

function keysOf({ sector, sectorName, year }: Figure) {
  const text = year === null ? null : String(year);
  return [
    { dimension: 'SECTOR', id: sector, label: sectorName },
    { dimension: 'YEAR', id: text, label: text },
  ];
}
