import type { ReactNode } from 'react';
import type { Query } from '../list/address.ts';
import { readPeriod } from '../list/period.ts';
import type { Reader } from '../reader/reader.ts';
import { YearColumns, type YearValue } from './YearColumns.tsx';
import { YearHandles } from './YearHandles.tsx';

interface YearSpanProps {
  readonly action: string;
  readonly query: Query;
  /** What the small columns count, such as «Cam kết theo năm». */
  readonly label: string;
  readonly values: readonly YearValue[];
  readonly reader: Reader;
}

const CHANGED = ['from', 'to', 'after', 'before'];

/**
 * From which year to which: two handles over a small chart of the years. A form that leads to an address, before any
 * script too; with it, moving a handle is enough. The whole span is no condition, and leaves the address.
 */
export function YearSpan({ action, query, label, values, reader: { t } }: YearSpanProps): ReactNode {
  const years = values.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (!(last > first)) return null;
  const within = (year: number) => Math.min(last, Math.max(first, year));
  const period = readPeriod(query) ?? {};
  const [from, to] = [within(period.from ?? first), within(period.to ?? last)];
  return (
    <form
      action={action}
      method="get"
      data-scroll="keep"
      aria-label={t('partners.period')}
      className="min-w-0 print:hidden"
    >
      {Object.entries(query)
        .filter(([name]) => !CHANGED.includes(name))
        .map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      <YearColumns label={label} values={values} first={first} last={last} from={from} to={to} />
      <YearHandles
        first={first}
        last={last}
        from={from}
        to={to}
        texts={{
          from: t('partners.fromYear'),
          to: t('partners.toYear'),
          all: t('partners.allYears'),
          apply: t('frame.list.apply'),
        }}
      />
    </form>
  );
}
