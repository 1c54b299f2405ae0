import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import type { ActivityFacetFragment, ActivityKind } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { ACTIVITY_KINDS, activityKindColor } from '../../../record/activity-kind-color.ts';
import type { ActivityMeasure } from '../measure.ts';
import { type FacetName, type FacetRow, facetRow, orderedRows } from './facet-rows.ts';

/** So many stand open; the others are one click away. */
const OPEN = 8;
/** More than anybody reads; the list and the rows have them all. */
const SHOWN = 24;

interface FacetProps {
  readonly name: FacetName;
  readonly rows: ActivityFacetFragment['rows'];
  readonly measure: ActivityMeasure;
  readonly query: Query;
  readonly reader: Reader;
}

/** The values of one dimension, each with a bar, its figure, and the way to its rows. */
export function Facet({ name, rows, measure, query, reader }: FacetProps): ReactNode {
  const { t, language } = reader;
  const most = rows.reduce((greatest, row) => Math.max(greatest, row[measure]), 1);
  const found = orderedRows(name, rows, measure)
    .slice(0, SHOWN)
    .map((row) => facetRow(name, row, measure, query, reader));
  const items = (part: readonly FacetRow[]) => (
    <ul>
      {part.map((row) => (
        <FacetItem key={row.value} name={name} row={row} share={row.figure / most} reader={reader} />
      ))}
    </ul>
  );
  const rest = found.slice(OPEN);
  return (
    <section aria-labelledby={`facet-${name}`} className="min-w-0" data-facet={name}>
      <h2 id={`facet-${name}`} className="border-t border-line-strong pt-2 text-sm font-semibold">
        {t(`rows.activityFilter.${name}`)}
      </h2>
      {items(found.slice(0, OPEN))}
      {rest.length > 0 && (
        <details className="text-[0.8125rem]">
          <summary className="py-1 text-accent">{t('activities.more', { count: rest.length })}</summary>
          {items(rest)}
          {rows.length > SHOWN && (
            <p className="py-1 text-ink-muted">
              {t('activities.notShown', { count: formatCount(rows.length - SHOWN, language) })}
            </p>
          )}
        </details>
      )}
    </section>
  );
}

interface FacetItemProps {
  readonly name: FacetName;
  readonly row: FacetRow;
  /** Of the longest bar. */
  readonly share: number;
  readonly reader: Reader;
}

function FacetItem({ name, row, share, reader: { t, language } }: FacetItemProps): ReactNode {
  const number = formatCount(row.figure, language);
  return (
    <li
      className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line py-1 text-[0.8125rem]"
      data-value={row.value}
      data-figure-of={row.figure}
    >
      <a
        href={row.narrow}
        data-scroll="keep"
        aria-current={row.isNarrowed ? 'true' : undefined}
        className="truncate text-ink aria-[current]:bg-accent-soft aria-[current]:font-semibold"
        title={row.label}
      >
        {row.label}
      </a>
      <a
        href={row.rows}
        className="tabular-nums"
        aria-label={t('activities.rowsOf', { what: row.label, count: number })}
      >
        {number}
      </a>
      <span
        className="col-span-2 h-1.5"
        style={{ width: `${Math.max(0.5, share * 100)}%`, background: `var(${colorOf(name, row.value)})` }}
        aria-hidden="true"
      />
    </li>
  );
}

function colorOf(name: FacetName, value: string): string {
  if (value === 'none') return '--not-stated';
  const kind =
    name === 'kind' ? ACTIVITY_KINDS.find((candidate: ActivityKind) => candidate === value) : undefined;
  return kind === undefined ? '--committed' : activityKindColor(kind);
}
