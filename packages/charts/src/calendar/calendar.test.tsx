import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { daysOf, weeksOf } from './calendar-days.ts';
import { MonthCalendar } from './MonthCalendar.tsx';
import type { CalendarEvent } from './month-calendar-props.ts';
import { placeEvents } from './place-events.ts';
import { YearCalendar } from './YearCalendar.tsx';

function event(key: string, start: string, end = start): CalendarEvent {
  return { key, label: key, start, end, when: start, note: '', href: `#${key}`, color: '--series-1' };
}

test('weeks begin on Monday and hold every day of the month', () => {
  expect(weeksOf('2024-05')).toEqual(['2024-04-29', '2024-05-06', '2024-05-13', '2024-05-20', '2024-05-27']);
  expect(weeksOf('2021-02')).toHaveLength(4);
  expect(daysOf('2024-02').at(-1)).toBe('2024-02-29');
  expect(daysOf('2023-02')).toHaveLength(28);
});

test('an event of several days spans them, and goes on in the week after', () => {
  const long = event('long', '2024-05-17', '2024-05-21');
  expect(placeEvents('2024-05-13', [long])).toMatchObject([
    { column: 4, span: 3, lane: 0, continued: false, continues: true },
  ]);
  expect(placeEvents('2024-05-20', [long])).toMatchObject([
    { column: 0, span: 2, lane: 0, continued: true, continues: false },
  ]);
});

test('events at the same time stand beneath one another, and a line is used again once it is free', () => {
  const placed = placeEvents('2024-05-13', [
    event('a', '2024-05-13', '2024-05-15'),
    event('b', '2024-05-14'),
    event('c', '2024-05-16'),
  ]);
  expect(placed.map(({ event: { key }, lane }) => [key, lane])).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 0],
  ]);
});

test('in an agenda each event is said once', () => {
  const markup = renderToStaticMarkup(
    <MonthCalendar
      id="m"
      label="m"
      month="2024-05"
      weekdays={['1', '2', '3', '4', '5', '6', '7']}
      weekLabel={String}
      events={[event('before', '2024-04-20', '2024-05-08'), event('long', '2024-05-17', '2024-05-28')]}
    />,
  );
  const said = markup.match(/<li style="[^"]*">/g) ?? [];
  expect(said).toHaveLength(2);
  expect(markup.match(/data-continued/g)).toHaveLength(3);
});

test('a day is as high as what begins on it, by kind', () => {
  const month = {
    month: '2024-05',
    label: '5',
    href: '#5',
    value: 3,
    valueLabel: '3',
    valueName: '3',
    valueHref: '#rows',
  };
  const drawn = renderToStaticMarkup(
    <YearCalendar
      id="y"
      label="y"
      months={[month]}
      days={[
        {
          date: '2024-05-03',
          parts: [
            { key: 'A', value: 2, color: '--series-1' },
            { key: 'B', value: 1, color: '--series-2' },
          ],
          tooltip: '',
        },
      ]}
    />,
  );
  const heights = Array.from(drawn.matchAll(/data-part="\w"[^>]*? height="([\d.]+)"/g), ([, found]) => found);
  expect(heights).toEqual(['17', '8']);
  expect(drawn).toContain('href="#rows"');
});
