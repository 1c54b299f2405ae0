import { expect, it } from 'vitest';
import { paperFilter } from './paper-state.ts';
import { partnerFilter, partnerOrder, wholeFilter } from './partner-filter.ts';

const reader = { provenance: undefined };

it('asks for one project that has the sector, the ground and the time together', () => {
  const { and } = partnerFilter(
    { sector: 'HEALTH', place: 'pre2025:108', from: '2015', to: '2016', country: 'KR' },
    reader,
  );
  expect(and).toEqual([
    {
      projects: {
        some: {
          and: [
            { sectors: { some: { provinceSector: { eq: 'HEALTH' } } } },
            { enteredPlaces: { some: { ground: { eq: 'pre2025:108' } } } },
            { startDate: { lt: '2017-01-01' } },
            { or: [{ endDate: { gte: '2015-01-01' } }, { endDate: { isNull: true } }] },
          ],
        },
      },
    },
  ]);
});

it('takes who gave or met somebody in a period for active, besides who had a project', () => {
  const [active] = partnerFilter({ from: '2015', to: '2015' }, reader).and ?? [];
  expect(active?.or?.map((way) => Object.keys(way)[0])).toEqual(['transactions', 'activities', 'projects']);
});

it('has no condition where the address names none', () => {
  expect(partnerFilter({}, reader)).toEqual({ side: { eq: 'PARTNER' } });
});

it('takes papers for expired only where none holds any more', () => {
  expect(paperFilter('expired', '2026-11-23')).toEqual({
    registrations: {
      some: {},
      none: { or: [{ expiresOn: { gte: '2026-11-23' } }, { expiresOn: { isNull: true } }] },
    },
  });
  expect(paperFilter('whatever', '2026-11-23')).toBeNull();
});

it('looks for every word of a search', () => {
  expect(wholeFilter({ q: 'han quoc' }, reader).and?.slice(1)).toEqual([
    { text: { contains: 'han' } },
    { text: { contains: 'quoc' } },
  ]);
});

it('sorts names in the language that they are shown in', () => {
  expect(partnerOrder({}, { language: 'en' })[0]?.field).toBe('NAME_EN');
  expect(partnerOrder({}, { language: 'vi' })[0]?.field).toBe('NAME');
});
