import type { BarRow } from '@nhipcau/charts';
import { formatMoney, formatPercentage, shareOf } from '@nhipcau/ui';
import type { SectorSumsFragment } from '../api/generated/graphql.ts';
import { nameIn } from '../reader/name-in.ts';
import type { Reader } from '../reader/reader.ts';
import { fundingRowsHref } from '../record/hrefs.ts';
import { keyLabel } from '../record/key-label.ts';
import { sectorColor } from '../record/sector-color.ts';

type Row = SectorSumsFragment['rows'][number];

function code(row: Row): string | null {
  return row.keys[0]?.id ?? null;
}

/** What a row is called; what is not split names the sectors that the source gives. */
function label(row: Row, { t, language }: Pick<Reader, 'language' | 't'>): { label: string; note?: string } {
  if (code(row) !== null) return { label: keyLabel(row.keys[0], { language, t }) ?? '' };
  if (row.sectors.length === 0) return { label: t('funding.noSector') };
  const sectors = row.sectors.map((sector) => nameIn(language, sector).toLowerCase()).join('; ');
  return { label: t('funding.notSplit'), note: t('funding.notSplitNote', { sectors }) };
}

/** One bar for each sector with its share of the whole, what of it was disbursed beneath, and the way to its rows. */
export function sectorBars(
  committed: SectorSumsFragment,
  disbursed: SectorSumsFragment,
  scope: Readonly<Record<string, string>>,
  reader: Pick<Reader, 'language' | 't'>,
): readonly BarRow[] {
  const { t, language } = reader;
  return committed.rows.map((row) => {
    const id = code(row);
    const said = formatMoney(row.amount, language);
    const share = shareOf(row.amount.vnd, committed.total.amount.vnd);
    const paid = disbursed.rows.find((other) => code(other) === id);
    const paidLabel =
      paid === undefined
        ? undefined
        : t('funding.disbursedOf', { amount: formatMoney(paid.amount, language) });
    const text = label(row, reader);
    return {
      key: id ?? 'none',
      ...text,
      value: Number(row.amount.vnd),
      valueLabel: said,
      share: share === null ? undefined : formatPercentage(share, language),
      color: sectorColor(id),
      atLeast: row.amount.atLeast,
      notStated: id === null,
      beneath:
        paid === undefined || paidLabel === undefined
          ? undefined
          : { value: Number(paid.amount.vnd), label: paidLabel },
      tooltip: [text.label, `${t('codes.measure.COMMITTED')}: ${said}`, paidLabel].filter(Boolean).join('\n'),
      href: fundingRowsHref({ ...scope, measure: 'COMMITTED', sector: id ?? 'none' }),
    };
  });
}
