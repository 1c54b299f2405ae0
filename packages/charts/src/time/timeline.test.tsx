import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { stepAside } from './step-aside.ts';
import { Timeline } from './Timeline.tsx';
import { timeAxis } from './time-axis.ts';
import type { TimelineProps, TimelineSpan } from './timeline-lane.ts';

function span(start: string | null, end: string | null): TimelineSpan {
  return { kind: 'span', key: `${start}${end}`, label: 'Dự án', start, end, when: '…' };
}

function chart(...items: readonly TimelineSpan[]): TimelineProps {
  return { id: 'test', label: 'Thời gian', lanes: [{ key: 'a', label: 'Dự án', items }], formatYear: String };
}

test('the axis holds every date, over whole years', () => {
  const axis = timeAxis(chart(span('2014-05-01', '2021-12-31')));
  expect(axis.ticks[0]).toMatchObject({ year: 2014, share: 0 });
  expect(axis.share('2021-12-31')).toBeLessThan(1);
  expect(axis.share('2022-01-01')).toBe(1);
});

test('twenty-five years keep at most ten labels, on a phone at most five', () => {
  const { ticks } = timeAxis(chart(span('2001-01-01', '2025-12-31')));
  expect(ticks.length).toBeLessThanOrEqual(10);
  expect(ticks.filter((tick) => tick.readsWhenNarrow).length).toBeLessThanOrEqual(5);
});

test('an end that is not stated stays open', () => {
  const ends = (item: TimelineSpan) =>
    renderToStaticMarkup(<Timeline {...chart(item, span('2010-01-01', '2020-01-01'))} />).match(
      /data-open-end/g,
    );
  expect(ends(span('2014-01-01', '2015-01-01'))).toBeNull();
  expect(ends(span('2014-01-01', null))).toHaveLength(1);
  expect(ends(span(null, null))).toHaveLength(2);
});

test('points that would cover each other stand in different rows', () => {
  expect(stepAside([0.1, 0.11, 0.12, 0.5, 0.505])).toEqual([0, 1, 2, 0, 1]);
});
