import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeNodeId } from '../../src/node/node-id.ts';
import { done, type Input, mutate } from './mutate.ts';
import { type Basis, communes, makeBasis, sector } from './samples.ts';
import { asRead } from './versions.ts';

type Wrong = readonly [operation: string, input: (basis: Basis) => Input, path: string, code: string];

const project = { code: 'X-1', type: 'PROJECT', title: 'Dự án', titleEn: 'Project' };
const money = { kind: 'COMMITMENT', nature: 'CASH', amount: '1' };
const organisation = { kind: 'FUND', side: 'PARTNER', name: 'Quỹ', nameEn: 'Fund' };
const absent = encodeNodeId('Organisation', '00000000-0000-4000-8000-000000000000');
const [one = '', two = ''] = communes;

const wrong: readonly Wrong[] = [
  ['createProject', () => ({}), 'title', 'REQUIRED'],
  ['createProject', () => ({ ...project, title: ' \n ' }), 'title', 'REQUIRED'],
  ['createProject', () => ({ ...project, title: null }), 'title', 'REQUIRED'],
  ['createProject', () => ({ ...project, title: 'a'.repeat(501) }), 'title', 'TOO_LONG'],
  ['createProject', () => ({ ...project, title: 'a\u0000b' }), 'title', 'WRONG_FORM'],
  ['createProject', () => ({ ...project, code: 'THU-1' }), 'code', 'TAKEN'],
  [
    'createProject',
    () => ({ ...project, plannedStart: '2024-02-01', plannedEnd: '2024-01-01' }),
    'plannedEnd',
    'BEFORE_START',
  ],
  ['createProject', () => ({ ...project, plannedStart: '0204-02-01' }), 'plannedStart', 'TOO_SMALL'],
  ['createProject', ({ plan }) => ({ ...project, managingBody: plan }), 'managingBody', 'NOT_FOUND'],
  ['createProject', () => ({ ...project, managingBody: absent }), 'managingBody', 'NOT_FOUND'],
  [
    'createProject',
    () => ({ ...project, participants: [{ organisation: absent, role: 'FUNDING' }] }),
    'participants.0.organisation',
    'NOT_FOUND',
  ],
  [
    'createProject',
    ({ partner }) => ({ ...project, participants: [{ organisation: partner }] }),
    'participants.0.role',
    'REQUIRED',
  ],
  [
    'createProject',
    ({ partner }) => ({
      ...project,
      participants: [
        { organisation: partner, role: 'FUNDING' },
        { organisation: partner, role: 'FUNDING' },
      ],
    }),
    'participants.1',
    'REPEATED',
  ],
  [
    'createProject',
    () => ({
      ...project,
      sectors: [
        { sector: sector('11220'), percentage: '33.3333' },
        { sector: sector('12220'), percentage: '66.6666' },
      ],
    }),
    'sectors',
    'NOT_WHOLE',
  ],
  [
    'createProject',
    () => ({
      ...project,
      places: [
        { unit: one, percentage: '100' },
        { unit: two, percentage: null },
      ],
    }),
    'places.1.percentage',
    'MISSING_BESIDE',
  ],
  [
    'createProject',
    () => ({ ...project, places: [{ unit: one, percentage: '100.00001' }] }),
    'places.0.percentage',
    'TOO_PRECISE',
  ],
  [
    'createProject',
    () => ({
      ...project,
      documents: [{ title: 'a', titleEn: 'b', category: 'BUDGET', url: 'javascript:1' }],
    }),
    'documents.0.url',
    'WRONG_FORM',
  ],
  ['createProject', () => ({ ...project, reason: 'a'.repeat(1001) }), 'reason', 'TOO_LONG'],
  ['createTransaction', () => ({ ...money, amount: null }), 'amount', 'MISSING_BESIDE'],
  ['createTransaction', () => ({ ...money, amount: '-1' }), 'amount', 'TOO_SMALL'],
  ['createTransaction', () => ({ ...money, amount: '0.5' }), 'amount', 'TOO_PRECISE'],
  ['createTransaction', () => ({ ...money, amount: '0.12345', currency: 'USD' }), 'amount', 'TOO_PRECISE'],
  [
    'createTransaction',
    () => ({ ...money, amount: '999999999999999', currency: 'USD', rate: '999999999', rateSource: 'x' }),
    'amount',
    'TOO_LARGE',
  ],
  ['createTransaction', () => ({ ...money, currency: 'US' }), 'currency', 'WRONG_FORM'],
  ['createTransaction', () => ({ ...money, currency: 'XXX' }), 'currency', 'NOT_FOUND'],
  ['createTransaction', () => ({ ...money, rate: '2' }), 'rate', 'NOT_TOGETHER'],
  ['createTransaction', () => ({ ...money, currency: 'USD', rate: '25000' }), 'rateSource', 'MISSING_BESIDE'],
  ['createTransaction', () => ({ ...money, currency: 'USD', rateSource: 'x' }), 'rate', 'MISSING_BESIDE'],
  ['createTransaction', () => ({ ...money, quantity: '1', unit: 'kg' }), 'quantity', 'NOT_TOGETHER'],
  ['createTransaction', () => ({ ...money, nature: 'IN_KIND', quantity: '1' }), 'unit', 'MISSING_BESIDE'],
  [
    'createTransaction',
    ({ total }) => ({ ...money, statisticalRecord: total }),
    'statisticalRecord',
    'NOT_TOGETHER',
  ],
  ['createOrganisation', () => ({ ...organisation, website: 'example' }), 'website', 'WRONG_FORM'],
  ['createOrganisation', () => ({ ...organisation, activeSince: 1700 }), 'activeSince', 'TOO_SMALL'],
  [
    'createOrganisation',
    () => ({ ...organisation, contacts: [{ name: 'A', email: 'a' }] }),
    'contacts.0.email',
    'WRONG_FORM',
  ],
  [
    'createOrganisation',
    () => ({
      ...organisation,
      registrations: [{ kind: 'AGREEMENT', number: '1', issuedOn: '2020-01-01', expiresOn: '2020-01-01' }],
    }),
    'registrations.0.expiresOn',
    'BEFORE_START',
  ],
  [
    'createActivity',
    () => ({ kind: 'FESTIVAL', title: 'a', titleEn: 'b', counterpartPeople: -1 }),
    'counterpartPeople',
    'TOO_SMALL',
  ],
  [
    'createActivity',
    ({ total }) => ({ kind: 'FESTIVAL', title: 'a', titleEn: 'b', statisticalRecord: total }),
    'statisticalRecord',
    'NOT_TOGETHER',
  ],
  [
    'createStatisticalRecord',
    () => ({
      code: 'S',
      subject: 'FUNDING',
      title: 'a',
      titleEn: 'b',
      coversFrom: '2020-01-01',
      coversTo: '2020-01-01',
      transactionKind: 'COMMITMENT',
    }),
    'coversTo',
    'BEFORE_START',
  ],
  [
    'createStatisticalRecord',
    () => ({
      code: 'S',
      subject: 'FUNDING',
      title: 'a',
      titleEn: 'b',
      coversFrom: '2020-01-01',
      coversTo: '2021-01-01',
      people: 3,
      transactionKind: 'COMMITMENT',
    }),
    'people',
    'NOT_TOGETHER',
  ],
  [
    'createLegalDocument',
    () => ({ number: '1/QĐ', kind: 'DECISION', issuedOn: '2020-01-01', title: 'a', titleEn: 'b' }),
    'number',
    'TAKEN',
  ],
  [
    'createPlanTask',
    ({ plan, document }) => ({ plan, title: 'a', titleEn: 'b', lead: document }),
    'lead',
    'NOT_FOUND',
  ],
  [
    'createExchangeRate',
    () => ({ currency: 'VND', period: 'DAY', startsOn: '2026-01-02', rate: '1', statedBy: 'x' }),
    'currency',
    'NOT_SUITABLE',
  ],
  [
    'createExchangeRate',
    () => ({ currency: 'USD', period: 'YEAR', startsOn: '2026-01-02', rate: '1', statedBy: 'x' }),
    'startsOn',
    'NOT_TOGETHER',
  ],
  [
    'createExchangeRate',
    () => ({ currency: 'USD', period: 'DAY', startsOn: '2026-01-02', rate: '0', statedBy: 'x' }),
    'rate',
    'TOO_SMALL',
  ],
  [
    'shareProject',
    ({ project: id, local }) => ({ project: id, organisation: local }),
    'organisation',
    'NOT_SUITABLE',
  ],
  ['shareProject', ({ project: id }) => ({ project: id }), 'organisation', 'REQUIRED'],
  [
    'setSectorPriorities',
    ({ source }) => ({
      sector: sector('12220'),
      priorities: [
        { validFrom: '2021-01-01', source },
        { validFrom: '2024-01-01', source },
      ],
    }),
    'priorities.1.validFrom',
    'NOT_TOGETHER',
  ],
  ['dismissDuplicate', ({ partner }) => ({ one: partner, other: partner }), 'other', 'NOT_SUITABLE'],
];

describe.each(databaseKinds)('what cannot be is told by its field and a code (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
  });
  afterAll(() => database.close());

  test.each(wrong)('%s %#: %s', async (operation, input, path, code) => {
    const answer = await mutate(database, operation, input(basis));
    expect(answer.__typename).toBe('InvalidInput');
    expect(answer.problems).toContainEqual({ path: ['input', ...path.split('.')], code });
  });

  test('all that is wrong is told at once', async () => {
    const { problems = [] } = await mutate(database, 'createProject', {
      titleEn: '',
      plannedStart: '1000-01-01',
      places: [{ unit: 'x' }, {}],
    });
    expect(problems.map(({ path }) => path.slice(1).join('.'))).toEqual([
      'code',
      'type',
      'title',
      'plannedStart',
      'places.0.unit',
      'places.1.unit',
    ]);
  });

  test('a record does not come to stand under itself', async () => {
    const under = await done(database, 'createProject', { ...project, code: 'X-2', parent: basis.project });
    const input = { ...(await asRead(database, basis.project)), parent: under };
    expect(await mutate(database, 'updateProject', input)).toMatchObject({
      problems: [{ path: ['input', 'parent'], code: 'IN_CIRCLE' }],
    });
  });

  test('rules hold for what was given now with what stood before', async () => {
    const id = await done(database, 'createProject', { ...project, code: 'X-3', plannedEnd: '2024-01-01' });
    const input = { ...(await asRead(database, id)), plannedStart: '2024-02-01' };
    expect(await mutate(database, 'updateProject', input)).toMatchObject({
      problems: [{ path: ['input', 'plannedEnd'], code: 'BEFORE_START' }],
    });
  });

  test('what others refer to is not deleted, and they are named', async () => {
    const { partner, local } = basis;
    await done(database, 'createProject', {
      ...project,
      code: 'X-4',
      managingBody: partner,
      participants: [{ organisation: partner, role: 'FUNDING' }],
    });
    await done(database, 'createTransaction', { ...money, provider: partner, receiver: local });
    await done(database, 'createTransaction', { ...money, provider: partner });
    const answer = await mutate(database, 'deleteOrganisation', await asRead(database, partner));
    expect(answer.__typename).toBe('RecordInUse');
    expect(
      answer.referrers?.map(({ typename, field, count }) => `${typename} ${field} ${count}`).toSorted(),
    ).toEqual(['Project managing_body_id 1', 'Project organisation_id 1', 'Transaction provider_id 2']);
  });

  test('a source is of what people enter', async () => {
    const [published] = await database.kysely
      .insertInto('source')
      .values({ provenance: 'PUBLISHED', title: 'Bài báo', title_en: 'Article' })
      .returning('id')
      .execute();
    const source = encodeNodeId('Source', published?.id ?? '');
    expect(await mutate(database, 'createProject', { ...project, code: 'X-5', source })).toMatchObject({
      problems: [{ path: ['input', 'source'], code: 'NOT_SUITABLE' }],
    });
  });
});
