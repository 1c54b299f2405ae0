import type { ReactNode } from 'react';
import type { ActivitiesQuery } from '../../../api/generated/graphql.ts';
import type { Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { today } from '../../../reader/today.ts';
import { datedYears } from '../undated.ts';
import { MonthView } from './MonthView.tsx';
import { readPeriod, type ShownPeriod, yearPeriod } from './shown-period.ts';
import { UndatedNote } from './UndatedNote.tsx';
import { YearView } from './YearView.tsx';

interface CalendarViewProps {
  readonly query: Query;
  readonly reader: Reader;
  /** The page's figures: the calendar opens at the latest year that they hold. */
  readonly figures: Promise<ActivitiesQuery>;
}

export async function CalendarView({ query, reader, figures }: CalendarViewProps): Promise<ReactNode> {
  const period = readPeriod(query) ?? latest(await figures);
  const drawing = period.month === null ? YearView : MonthView;
  const [drawn, undated] = await Promise.all([
    drawing({ query, period, reader }),
    UndatedNote({ query, reader }),
  ]);
  return (
    <>
      {drawn}
      {undated}
    </>
  );
}

function latest(figures: ActivitiesQuery): ShownPeriod {
  return yearPeriod(datedYears(figures)[0] ?? Number(today().slice(0, 4)));
}
