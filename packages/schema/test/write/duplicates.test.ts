import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, done, type Input, mutate } from './mutate.ts';
import { communes, country } from './samples.ts';
import { asRead } from './versions.ts';

interface Suggested {
  readonly one: { readonly id: string };
  readonly other: { readonly id: string };
  readonly score: number;
  readonly reasons: readonly {
    readonly kind: string;
    readonly points: number;
    readonly value: string | null;
  }[];
}

describe.each(databaseKinds)('records that may be one (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  const ids: Record<string, string> = {};

  const organisation = async (name: string, more: Input = {}) => {
    ids[name] = await done(database, 'createOrganisation', {
      kind: 'FOREIGN_NGO',
      side: 'PARTNER',
      name,
      nameEn: `${name} in English`,
      ...more,
    });
  };
  const project = async (code: string, more: Input = {}) => {
    ids[code] = await done(database, 'createProject', {
      code,
      type: 'PROJECT',
      titleEn: `Project ${code}`,
      ...more,
    });
  };

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    await organisation('Tổ chức Trẻ em Rồng Xanh', { country: country('AU') });
    await organisation('To chuc tre em Rong Xanh', {
      country: country('AU'),
      website: 'https://rong.example/vi',
    });
    await organisation('Rồng Xanh Việt Nam', {
      website: 'http://www.rong.example',
      aliases: [{ name: 'Rong Xanh VN', language: 'en' }],
    });
    await organisation('Blue Dragon', { aliases: [{ name: 'Tổ chức Trẻ em Rồng Xanh', language: 'vi' }] });
    await organisation('Quỹ Hoàn toàn khác', { country: country('AU') });
    const same = {
      title: 'Xây trường mầm non bản Nà Hừ',
      places: [{ unit: communes[0] }],
      plannedStart: '2024-03-01',
    };
    await project('A', { ...same, approvalNumber: '12/QĐ-UBND' });
    await project('B', { ...same, title: 'Xay truong mam non ban Na Hu', approvalNumber: '12/qđ-ubnd' });
    await project('C', {
      title: 'Nước sạch cho xã',
      places: [{ unit: communes[0] }],
      plannedStart: '2024-03-01',
    });
  });
  afterAll(() => database.close());

  const suggested = async (of: string) =>
    (
      await ask<{ duplicateSuggestions: readonly Suggested[] }>(
        database,
        'query ($of: DuplicateKind!) { duplicateSuggestions(of: $of) { score one { id } other { id } reasons { kind points greatest value } } }',
        { of },
      )
    ).duplicateSuggestions;
  const nameOf = (id: string) => Object.entries(ids).find(([, each]) => each === id)?.[0] ?? '';
  const pairs = (found: readonly Suggested[]) =>
    found.map(({ one, other }) => [nameOf(one.id), nameOf(other.id)].toSorted().join(' = '));

  test('are organisations of like names without diacritics, the likeliest first, with what speaks for it', async () => {
    const found = await suggested('ORGANISATION');
    expect(pairs(found)[0]).toBe('To chuc tre em Rong Xanh = Tổ chức Trẻ em Rồng Xanh');
    // An alias is a name as well.
    expect(pairs(found)).toContain('Blue Dragon = Tổ chức Trẻ em Rồng Xanh');
    expect(found[0]).toMatchObject({ score: 80 });
    expect(found[0]?.reasons).toEqual([
      { kind: 'NAME', points: 70, greatest: 70, value: null },
      { kind: 'COUNTRY', points: 10, greatest: 10, value: 'AU' },
    ]);
    expect(pairs(found).join()).not.toContain('Quỹ Hoàn toàn khác');
    for (const { score, reasons } of found) {
      expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0));
    }
  });

  test('are projects of one title and place, or of one decision', async () => {
    const found = await suggested('PROJECT');
    expect(pairs(found)).toEqual(['A = B']);
    expect(found[0]?.reasons.map(({ kind: each, points }) => [each, points])).toEqual([
      ['NAME', 50],
      ['APPROVAL', 20],
      ['PLACE', 10],
      ['TIME', 10],
    ]);
  });

  test('are not suggested again once somebody has said that they are two, or they were merged', async () => {
    const [first, second] = await suggested('ORGANISATION');
    if (first === undefined || second === undefined) throw new Error('two were suggested');
    expect(
      await mutate(database, 'dismissDuplicate', {
        one: first.other.id,
        other: first.one.id,
        note: 'Hai tổ chức',
      }),
    ).toMatchObject({ __typename: 'DuplicateDismissed' });
    const after = await suggested('ORGANISATION');
    expect(pairs(after)).not.toContain(pairs([first])[0]);
    const [keep, merge] = await Promise.all([second.one, second.other].map(({ id }) => asRead(database, id)));
    await done(database, 'mergeOrganisations', {
      keep: keep?.id,
      keepVersion: keep?.expectedVersion,
      merge: merge?.id,
      mergeVersion: merge?.expectedVersion,
    });
    const named = (await suggested('ORGANISATION')).flatMap(({ one, other }) => [one.id, other.id]);
    expect(named).not.toContain(second.other.id);
  });
});
