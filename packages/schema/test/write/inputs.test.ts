import { databaseKinds, temporaryDatabase } from '@nhipcau/testkit';
import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/index.ts';
import { type Input, mutate } from './mutate.ts';
import { readBack } from './read-back.ts';
import { type Basis, communes, country, makeBasis, sector } from './samples.ts';
import { asRead } from './versions.ts';

const typenames = ['Project', 'Transaction', 'Organisation', 'Activity', 'StatisticalRecord', 'PlanTask'];

function inputType(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is not an input`);
  return type;
}

/** Everything that a client may send as a value of a type, reasonable or not. */
function valuesOf(type: GraphQLInputType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const own = getNullableType(type);
  if (isListType(own)) return fc.array(valuesOf(own.ofType, ids), { maxLength: 3 });
  if (isInputObjectType(own)) return inputsOf(own, ids);
  if (isEnumType(own)) return fc.constantFrom(...own.getValues().map(({ name }) => name));
  switch (own.name) {
    case 'ID':
      return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, fc.string());
    case 'Int':
      return fc.oneof(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    case 'Boolean':
      return fc.boolean();
    case 'Date':
      return fc
        .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case 'Decimal':
      return fc
        .tuple(fc.bigInt({ min: -(10n ** 3n), max: 10n ** 24n }), fc.integer({ min: 0, max: 10 }))
        .map(([digits, decimals]) =>
          decimals === 0 ? `${digits}` : `${digits / 10n ** 9n}.${'5'.repeat(decimals)}`,
        );
    default:
      return fc.oneof(
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
        { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
        { weight: 6, arbitrary: fc.constantFrom('VND', 'vi', '  Trường  học', 'https://example.org') },
      );
  }
}

/** Inputs of a type: small ones, in which most can be, and whatever may come. */
function inputsOf(type: GraphQLInputObjectType, ids: readonly string[]): fc.Arbitrary<Input> {
  const members = Object.values(type.getFields()).filter(
    ({ name }) => !['reason', 'idempotencyKey'].includes(name),
  );
  const values = members.map(({ name, type: own }) => [
    name,
    fc.option(valuesOf(own, ids), { freq: 6, nil: null }),
  ]);
  return fc.record(Object.fromEntries(values), { requiredKeys: [] });
}

/** What a record cannot be without. */
function least(typename: string, { plan }: Basis, code: string): Input {
  const named = { title: 'Tên', titleEn: 'Name' };
  const period = { coversFrom: '2020-01-01', coversTo: '2021-01-01' };
  const inputs: Readonly<Record<string, Input>> = {
    Project: { ...named, code, type: 'PROJECT' },
    Transaction: { kind: 'COMMITMENT', nature: 'CASH', amount: '1', currency: 'VND' },
    Organisation: { kind: 'FUND', side: 'PARTNER', name: 'Quỹ', nameEn: 'Fund' },
    Activity: { ...named, kind: 'FESTIVAL' },
    StatisticalRecord: { ...named, ...period, code, subject: 'ACTIVITY', activityKind: 'FESTIVAL' },
    PlanTask: { ...named, plan },
  };
  return inputs[typename] ?? {};
}

describe.each(databaseKinds)('whatever is given (%s)', (kind) => {
  let database: Awaited<ReturnType<typeof temporaryDatabase>>;
  let basis: Basis;

  beforeAll(async () => {
    database = await temporaryDatabase({ kind, seeds: ['reference'] });
    basis = await makeBasis(database);
  });
  afterAll(() => database.close());

  const ids = () => [...Object.values(basis), ...communes, country('KR'), sector('12220'), sector('11220')];

  test.each(typenames)('%s is made, or the fields are named that cannot be', async (typename) => {
    const type = inputType(`Create${typename}Input`);
    const names = new Set(Object.keys(type.getFields()));
    await fc.assert(
      fc.asyncProperty(inputsOf(type, ids()), async (input) => {
        const answer = await mutate(database, `create${typename}`, input);
        if (answer.__typename === 'InvalidInput') {
          expect(answer.problems?.length).toBeGreaterThan(0);
          for (const { path } of answer.problems ?? []) {
            expect(path[0]).toBe('input');
            expect(names).toContain(path[1]);
          }
        } else {
          expect(answer.__typename).toBe(`${typename}Written`);
        }
      }),
      { numRuns: 120, seed: 7 },
    );
    // The same with what it cannot be without: most of these are made.
    let made = 0;
    await fc.assert(
      fc.asyncProperty(inputsOf(type, ids()), fc.uuid(), async (input, code) => {
        const few = Object.fromEntries(Object.entries(input).slice(0, 2));
        const answer = await mutate(database, `create${typename}`, {
          ...few,
          ...least(typename, basis, code),
        });
        expect(['InvalidInput', `${typename}Written`]).toContain(answer.__typename);
        if (answer.id !== undefined) made += 1;
      }),
      { numRuns: 80, seed: 9 },
    );
    expect(made).toBeGreaterThan(10);
  });

  test('what is read of a record can be given again, and changes nothing', async () => {
    const type = inputType('CreateOrganisationInput');
    let again = 0;
    const whole = { kind: 'SCHOOL', side: 'LOCAL', name: 'Trường', nameEn: 'School' };
    await fc.assert(
      fc.asyncProperty(inputsOf(type, ids()), async (input) => {
        const { parent: _, country: __, unit: ___, source: ____, places: _____, ...rest } = input;
        const few = Object.fromEntries(Object.entries(rest).slice(0, 1));
        const { id } = await mutate(database, 'createOrganisation', { ...few, ...whole });
        if (id === undefined) return;
        again += 1;
        const before = await asRead(database, id);
        const read = await readBack(database, 'Organisation', id);
        expect(await mutate(database, 'updateOrganisation', { ...before, ...read })).toMatchObject({ id });
        expect(await asRead(database, id)).toEqual(before);
        expect(await readBack(database, 'Organisation', id)).toEqual(read);
      }),
      { numRuns: 80, seed: 11 },
    );
    expect(again).toBeGreaterThan(15);
  });
});
