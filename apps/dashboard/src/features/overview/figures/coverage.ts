import { formatPeriod, type Language } from '@nhipcau/ui';

interface Row {
  readonly keys: readonly { readonly id: string | null }[];
}

interface Published {
  readonly coversFrom: string | null;
  readonly coversTo: string | null;
}

/**
 * The years that a figure is about: those of its rows, and the whole period of the published source where a row
 * bears no year. Null where nothing says.
 */
export function coverage(
  rows: readonly Row[],
  published: Published | undefined,
  language: Language,
): string | null {
  const ids = rows.map(({ keys }) => keys[0]?.id ?? null);
  const years = ids.filter((id) => id !== null).map(Number);
  if (ids.includes(null) && published?.coversFrom != null && published.coversTo !== null) {
    years.push(Number(published.coversFrom.slice(0, 4)), Number(published.coversTo.slice(0, 4)) - 1);
  }
  if (years.length === 0) return null;
  return formatPeriod(`${Math.min(...years)}-01-01`, `${Math.max(...years) + 1}-01-01`, language);
}
