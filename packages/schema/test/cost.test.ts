import { getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { costLimits, costOfRequest, documentFault, schema, textFault } from '../src/index.ts';

function costOf(source: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('one operation');
  return costOfRequest({ schema, document, operation, variables });
}
const limit = costLimits.ANALYST.operation;

describe('the cost of an operation', () => {
  test('is the rows that it may read: pages are full, and what hangs from a record is read as often', () => {
    expect(costOf('{ __typename }')).toBe(0);
    expect(costOf('{ project(code: "x") { title } }')).toBe(1);
    expect(costOf('{ projects(first: 10) { nodes { title } } }')).toBe(11);
    expect(costOf('{ projects(last: 7) { edges { node { title } } } }')).toBe(8);
    expect(costOf('{ projects { nodes { title } } }')).toBe(21);
    expect(costOf('{ projects(first: 10) { nodes { transactions(first: 10) { nodes { vnd } } } } }')).toBe(
      121,
    );
  });

  test('counts a count once, not for each record of the page beside it', () => {
    expect(costOf('{ projects(first: 100) { totalCount pageInfo { endCursor } } }')).toBe(11);
  });

  test('goes by the sizes that variables give', () => {
    const query = 'query ($n: Int) { projects(first: $n) { nodes { title } } }';
    expect(costOf(query, { n: 3 })).toBe(4);
    expect(costOf(query, { n: 100 })).toBe(101);
    expect(costOf(query)).toBe(21);
    expect(costOf(query, { n: 1_000_000 })).toBe(101);
    expect(costOf(query, { n: 'x' })).toBeNull();
  });

  test('is the same by fragments, however often one is named', () => {
    const own = '{ projects { nodes { sectors { code } } } }';
    const named = `query { projects { ...page } } fragment page on ProjectConnection { nodes { ...one } }
      fragment one on Project { sectors { code } }`;
    expect(costOf(named)).toBe(costOf(own));
  });

  test('of pages within pages within pages is over the limit', () => {
    const nested = `{ organisations(first: 100) { nodes { projects(first: 100) { nodes {
      transactions(first: 100) { nodes { vnd } } } } } } }`;
    expect(costOf(nested)).toBeGreaterThan(limit);
  });

  test('of a full page with what hangs from it is within', () => {
    const page = `{ projects(first: 100) { nodes { title participants { role organisation { name } }
      transactions(first: 100) { nodes { vnd amount valueDate kind provider { name } } } } } }`;
    expect(costOf(page)).toBeLessThan(limit);
  });
});

describe('the size of a document', () => {
  const faultOf = (text: string) => textFault(text) ?? documentFault(parse(text));

  test('is no matter for what people ask', () => {
    expect(faultOf('{ projects { nodes { title sector: sectors { code } } } }')).toBeNull();
  });

  test('ends a circle of fields at the depth limit', () => {
    expect(faultOf(`{ a ${'{ parent '.repeat(30)}${'}'.repeat(30)} }`)).toMatch(/depth/);
  });

  test('ends a circle of fragments', () => {
    expect(faultOf('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }')).toMatch(
      /holds itself/,
    );
    expect(faultOf('{ a } fragment a on Query { a { ...a } }')).toMatch(/holds itself/);
  });

  test('counts what fragments multiply to, in no time', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, n) => `fragment f${n} on Query { a: x { ...f${n + 1} } b: x { ...f${n + 1} } }`,
    );
    expect(faultOf(`{ ...f0 } ${doubling.join(' ')} fragment f40 on Query { x }`)).toMatch(/depth|breadth/);
  });

  test('ends repeated fields, directives, definitions, and brackets', () => {
    expect(faultOf(`{ ${'a '.repeat(200)} }`)).toMatch(/repeats/);
    expect(faultOf(`{ a ${'@skip(if: true) '.repeat(200)} }`)).toMatch(/directives/);
    expect(
      faultOf(`{ a } ${Array.from({ length: 99 }, (_, n) => `fragment f${n} on Query { a }`).join(' ')}`),
    ).toMatch(/definitions/);
    expect(faultOf(`{ ${Array.from({ length: 1_200 }, (_, n) => `a${n}: a`).join(' ')} }`)).toMatch(
      /breadth/,
    );
    expect(textFault('{a'.repeat(100_000))).toMatch(/characters/);
    expect(textFault('{a'.repeat(10_000))).toMatch(/nested/);
    expect(textFault(`{ a(b: ${'['.repeat(5_000)}) }`)).toMatch(/nested/);
    expect(textFault('a '.repeat(20_000))).toMatch(/tokens/);
  });
});
