import { gzipSync } from 'node:zlib';

/** Something that is sent to do harm: as a request of `fetch`. */
export interface Attack {
  readonly name: string;
  readonly init: RequestInit;
  /** Of the query string, where it comes by GET. */
  readonly search?: string;
}

const json = { 'content-type': 'application/json' };
const post = (name: string, body: RequestInit['body'], headers: Record<string, string> = json): Attack => ({
  name,
  init: { method: 'POST', body: body ?? null, headers },
});
const query = (name: string, text: string, variables: object = {}): Attack =>
  post(name, JSON.stringify({ query: text, variables }));
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const doubling = (levels: number) =>
  `{ ...f0 } ${many(
    levels,
    (n) => `fragment f${n} on Query { a${n}: projects { nodes { ...g${n} } } ...f${n + 1} ...f${n + 1} }
    fragment g${n} on Project { id }`,
  )} fragment f${levels} on Query { __typename }`;

/** Documents that are long, deep, or multiply. */
export const documents: readonly Attack[] = [
  query('aliases of a list', `{ ${many(900, (n) => `a${n}: projects(first: 100) { nodes { id } }`)} }`),
  query('thousands of aliases', `{ ${many(3_000, (n) => `a${n}: __typename`)} }`),
  query('duplicate fields', `{ ${'__typename '.repeat(5_000)} }`),
  query('duplicate fields with selections', `{ ${'projects { nodes { id } } '.repeat(800)} }`),
  query(
    'duplicate fields within duplicate fields',
    `{ ${'projects { nodes { participants { organisation { id } } } } '.repeat(200)} }`,
  ),
  query('directives', `{ __typename ${'@skip(if: false) '.repeat(2_000)} }`),
  query('directives that are not there', `{ __typename ${'@a '.repeat(3_000)} }`),
  query('a fragment that holds itself', '{ ...a } fragment a on Query { ...a }'),
  query('two fragments in a circle', '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
  query(
    'a circle below fields',
    '{ projects { nodes { ...a } } } fragment a on Project { participants { organisation { projects { nodes { ...a ...a } } } } }',
  ),
  query('fragments that double', doubling(25)),
  query(
    'fragments that double at each field',
    `{ ...f0 } ${many(28, (n) => `fragment f${n} on Query { a: node(id: "x") { id } ...f${n + 1} ...f${n + 1} }`)} fragment f28 on Query { __typename }`,
  ),
  query(
    'many fragments',
    `{ ${many(1_500, (n) => `...f${n}`)} } ${many(1_500, (n) => `fragment f${n} on Query { __typename }`)}`,
  ),
  query(
    'many operations',
    many(2_000, (n) => `query q${n} { __typename }`),
  ),
  query('depth of a relation', `{ projects { nodes { ${'parent { '.repeat(60)} id ${'} '.repeat(60)} } } }`),
  query('depth of braces', '{a'.repeat(30_000)),
  query('depth of inline fragments', `{ ${'... { '.repeat(5_000)} __typename ${'} '.repeat(5_000)} }`),
  query('depth of a list', `{ projects(filter: ${'['.repeat(20_000)}) { totalCount } }`),
  query(
    'depth of an object',
    `{ projects(filter: ${'{ not: '.repeat(3_000)} {} ${'}'.repeat(3_000)}) { totalCount } }`,
  ),
  query('depth of a type', `query ($a: ${'['.repeat(20_000)}Int${']'.repeat(20_000)}) { __typename }`),
  query(
    'pages within pages within pages',
    '{ organisations(first: 100) { nodes { projects(first: 100) { nodes { transactions(first: 100) { nodes { id } } } } } } }',
  ),
  query('a page that is too large', '{ projects(first: 1000000) { nodes { id } } }'),
  query('a page below nothing', '{ projects(first: -1) { nodes { id } } }'),
  query('a long name', `{ ${'a'.repeat(90_000)} }`),
  query('a long document', `{ __typename # ${'x'.repeat(500_000)}\n }`),
  query(
    'a long literal',
    `{ projects(filter: { title: { contains: "${'a'.repeat(95_000)}" } }) { totalCount } }`,
  ),
  query('a long number', `{ projects(first: ${'9'.repeat(50_000)}) { totalCount } }`),
  query('names that resemble others', `{ ${many(300, (n) => `projectz${n}`)} }`),
  query(
    'introspection many times',
    `{ ${many(60, (n) => `a${n}: __schema { types { fields { args { name type { name } } } } }`)} }`,
  ),
  query(
    'introspection in depth',
    `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`,
  ),
  query('many variables', `query (${many(3_000, (n) => `$v${n}: Int`)}) { __typename }`),
  query('a document of nothing', '# nothing'),
  query(
    'half of a surrogate pair',
    '{ projects(filter: { title: { contains: "\\ud800" } }) { totalCount } }',
  ),
  query('a NUL in a literal', '{ projects(filter: { title: { contains: "a\\u0000b" } }) { totalCount } }'),
];

const filtered = 'query ($f: ProjectFilter) { projects(filter: $f) { totalCount } }';
const found = 'query ($id: ID!) { node(id: $id) { id } }';
let nested: object = { title: { contains: 'a' } };
for (let depth = 0; depth < 3_000; depth += 1) nested = { not: nested };

/** Values that are no values, or too many. */
export const values: readonly Attack[] = [
  query('a NUL in a variable', filtered, { f: { title: { contains: 'a\0b' } } }),
  post(
    'half of a surrogate pair in a variable',
    `{"query":${JSON.stringify(filtered)},"variables":{"f":{"title":{"contains":"\\udc00"}}}}`,
  ),
  query('a long text', filtered, { f: { title: { contains: 'a'.repeat(900_000) } } }),
  query('a text longer than any title', filtered, { f: { title: { contains: 'ă'.repeat(50_000) } } }),
  query('a filter of thousands', filtered, {
    f: { or: Array.from({ length: 4_000 }, (_, n) => ({ title: { contains: `${n}` } })) },
  }),
  query('a filter in depth', filtered, { f: nested }),
  query('a list of thousands', filtered, {
    f: { code: { in: Array.from({ length: 20_000 }, (_, n) => `${n}`) } },
  }),
  query('an integer that is none', 'query ($n: Int) { projects(first: $n) { totalCount } }', { n: 2 ** 40 }),
  query('a page of a fraction', 'query ($n: Int) { projects(first: $n) { totalCount } }', { n: 1.5 }),
  query('a day that is none', 'query ($f: TransactionFilter) { transactions(filter: $f) { totalCount } }', {
    f: { valueDate: { eq: '2021-02-30' } },
  }),
  query('a day of another age', 'query ($f: TransactionFilter) { transactions(filter: $f) { totalCount } }', {
    f: { valueDate: { eq: '+275760-09-13' } },
  }),
  query(
    'an amount without end',
    'query ($f: TransactionFilter) { transactions(filter: $f) { totalCount } }',
    { f: { amount: { gt: '9'.repeat(40) } } },
  ),
  query(
    'an amount that is none',
    'query ($f: TransactionFilter) { transactions(filter: $f) { totalCount } }',
    { f: { amount: { gt: 'NaN' } } },
  ),
  query('a cursor of nobody', '{ projects(first: 2, after: "AAAA") { totalCount } }'),
  query(
    'a cursor of another order',
    `{ projects(first: 2, after: "${Buffer.from('[["x",1],["y",2]]').toString('base64')}") { totalCount } }`,
  ),
  query('a long cursor', `{ projects(first: 2, after: "${'A'.repeat(50_000)}") { totalCount } }`),
  query('ids without end', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 3_000 }, (_, n) => `x${n}`),
  }),
  query('a member of every object', filtered, JSON.parse('{"f":{"__proto__":{"title":{"eq":"a"}}}}')),
  query('a constructor', filtered, { f: { constructor: { prototype: {} } } }),
  query('a variable that is nobody’s type', found, { id: { toString: 'x' } }),
];

const small = JSON.stringify({ query: '{ __typename }' });
const deep = (open: string, close: string) =>
  `{"query":"{ __typename }","variables":{"a":${open.repeat(100_000)}1${close.repeat(100_000)}}}`;

/** Bodies and addresses that are no request. */
export const bodies: readonly Attack[] = [
  post('a batch', JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' })))),
  post('no body', ''),
  post('an empty object', '{}'),
  post('a text for a body', '"query"'),
  post('null for a body', 'null'),
  post('a broken body', '{"query": "{ __typename'),
  post('10 MB', `{"query":"{ __typename }","variables":{"a":"${'a'.repeat(10_000_000)}"}}`),
  post('a body in depth', deep('[', ']')),
  post('a body of objects in depth', deep('{"a":', '}')),
  post('a body only begun in depth', '['.repeat(100_000)),
  post('a compressed body', gzipSync(small), { ...json, 'content-encoding': 'gzip' }),
  post('a bomb', gzipSync(Buffer.alloc(50_000_000, 'a')), { ...json, 'content-encoding': 'gzip' }),
  post('an unknown encoding', small, { ...json, 'content-encoding': 'x-nothing' }),
  post('a form', new URLSearchParams({ query: '{ __typename }' }).toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  post(
    'a form in parts',
    '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--',
    { 'content-type': 'multipart/form-data; boundary=x' },
  ),
  post('plain text', small, { 'content-type': 'text/plain' }),
  post('an XML', '<query/>', { 'content-type': 'application/xml' }),
  post('another charset', Buffer.from(small, 'utf16le'), {
    'content-type': 'application/json; charset=utf-16',
  }),
  post('a charset that is none', small, { 'content-type': 'application/json; charset=x-nothing' }),
  post(
    'bytes that are no UTF-8',
    Buffer.concat([
      Buffer.from('{"query":"{ __typename } #'),
      Buffer.from([0xc3, 0x28, 0xff]),
      Buffer.from('"}'),
    ]),
  ),
  post('a NUL in the body', '{"query":"{ __typename }"}\0'),
  {
    name: 'a mutation by GET',
    init: {},
    search: `?${new URLSearchParams({ query: 'mutation { __typename }' })}`,
  },
  { name: 'variables by GET that are no JSON', init: {}, search: '?query=%7B__typename%7D&variables=%7B' },
  { name: 'two queries by GET', init: {}, search: '?query=%7B__typename%7D&query=%7B__typename%7D' },
  { name: 'an address in depth', init: {}, search: `?query=%7B__typename%7D&variables=${'['.repeat(5_000)}` },
  { name: 'an address that is too long', init: {}, search: `?query=${'a'.repeat(50_000)}` },
  { name: 'another method', init: { method: 'PUT', body: small, headers: json } },
  { name: 'a deletion', init: { method: 'DELETE' } },
  post('a document that nobody trusts', JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` })),
  post(
    'a persisted query that is registered on the way',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
  ),
];
