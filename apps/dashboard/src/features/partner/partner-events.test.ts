import { expect, it } from 'vitest';
import { partnerEvents } from './partner-events.ts';

const point = { kind: 'point', shape: 'dot', tooltip: '' } as const;

it('puts papers, money and projects into one order of time, the latest first', () => {
  const events = partnerEvents([
    {
      key: 'papers',
      label: 'Giấy tờ',
      items: [{ ...point, key: 'p', label: 'Cấp', date: '2019-05-02', when: '' }],
    },
    {
      key: 'projects',
      label: 'Dự án',
      items: [
        { kind: 'span', key: 'a', label: 'A', start: '2021-01-01', end: null, when: '', tooltip: '' },
        { kind: 'span', key: 'b', label: 'B', start: null, end: '2018-01-01', when: '', tooltip: '' },
      ],
    },
  ]);
  expect(events.map(({ key, lane }) => [key, lane])).toEqual([
    ['a', 'Dự án'],
    ['p', 'Giấy tờ'],
    ['b', 'Dự án'],
  ]);
});
