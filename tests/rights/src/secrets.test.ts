import { insertSecretWorld, type SecretWorld, secretWorld } from '@nhipcau/schema/secret-world';
import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { type GraphQLSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { argumentsOf } from './asked-arguments.ts';
import { type Ask, answerFrom, askerOf } from './asker.ts';
import { guessesOf } from './guesses.ts';
import { askedSchema, findingsOf } from './matrix.ts';
import { type Outsider, personOf, type Told } from './outsider.ts';

const worlds = { a: secretWorld('a'), b: secretWorld('b') } as const;
const nowhere = secretWorld('c');
const PARTNERS = [
  { own: 'a', other: 'b' },
  { own: 'b', other: 'a' },
] as const;

/** What an answer says of a world, with nothing that names it: the same of two worlds, where neither is told of. */
function anonymous({ status, headers, body }: Told, { traces, mark, nodeIds }: SecretWorld): string {
  const names = [...nodeIds, mark, ...traces].map((name) => name.toLowerCase());
  const told = `${status} ${headers} ${body}`.toLowerCase();
  return names.reduce((text, name) => text.replaceAll(name, '…'), told);
}

function expectNothingOf({ traces }: SecretWorld, { headers, body }: Told, where: string): void {
  const text = `${headers} ${body}`.toLowerCase();
  const told = traces.filter((trace) => text.includes(trace.toLowerCase()));
  expect([where, told]).toEqual([where, []]);
}

/** Every list and breakdown of the schema with all that is said of each of its rows without going further. */
function listsOf(schema: GraphQLSchema): readonly (readonly [string, string])[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return [];
    const member = type.getFields().nodes ?? type.getFields().rows;
    const record = getNamedType(member?.type);
    if (member === undefined || !isObjectType(record)) return [];
    const leaves = Object.values(record.getFields()).filter(
      (each) => isLeafType(getNamedType(each.type)) && !each.args.some(isRequiredArgument),
    );
    const names = leaves.map(({ name }) => name).join(' ');
    return [
      [
        `${field.name}`,
        `${field.name}${argumentsOf(field, '', new Map(), [], 100)} { ${member.name} { __typename ${names} } }`,
      ],
    ];
  });
}

describe.each(databaseKinds)('secrets of partners over HTTP (%s)', (kind) => {
  let server: ServerProcess;
  let schema: GraphQLSchema;
  const people = new Map<string, Outsider>();
  const person = (letter: string): Outsider => {
    const found = people.get(letter);
    if (found === undefined) throw new Error(`nobody is of ${letter}`);
    return found;
  };

  beforeAll(async () => {
    server = await startServer({
      kind,
      prepare: async ({ kysely }) => {
        await insertSecretWorld(kysely, 'a');
        await insertSecretWorld(kysely, 'b');
      },
    });
    const admin = askerOf(server.url, { cookie: await server.signIn('admin') });
    schema = await askedSchema(admin);
    for (const letter of ['a', 'b'] as const)
      people.set(letter, await personOf(server, worlds[letter].nodeIds[0] ?? ''));
  });
  afterAll(() => server?.stop());

  test.each(PARTNERS)(
    '$own asks for everything that the schema has, and reads its own alone',
    async ({ own, other }) => {
      const everything: Told[] = [];
      const ask: Ask = async (query, variables) => {
        const told = await person(own).ask(query, variables);
        everything.push(told);
        expectNothingOf(worlds[other], told, query.slice(0, 300));
        return answerFrom(JSON.parse(told.body));
      };
      const { faults } = await findingsOf(schema, ask);
      expect(faults).toEqual([]);
      expect(everything.filter(({ body }) => body.includes(worlds[own].mark)).length).toBeGreaterThan(20);
    },
  );

  test.each(PARTNERS)(
    '$own takes every list as a file in every format, and finds its own alone',
    async ({ own, other }) => {
      const found: string[] = [];
      for (const [name, list] of listsOf(schema)) {
        for (const format of ['csv', 'xlsx', 'jsonl']) {
          let fields = list;
          let told = await person(own).send('/exports', { query: `{ ${fields} }`, format });
          for (
            let refused = /for \w+\.(\w+)/.exec(told.body);
            told.status === 403 && refused;
            refused = /for \w+\.(\w+)/.exec(told.body)
          ) {
            const fewer = fields.replace(new RegExp(`(__typename.*) ${refused[1]}\\b`), '$1');
            if (fewer === fields) break;
            fields = fewer;
            told = await person(own).send('/exports', { query: `{ ${fields} }`, format });
          }
          expectNothingOf(worlds[other], told, `${name}.${format}`);
          if (told.status === 200 && told.body.includes(worlds[own].mark)) found.push(`${name}.${format}`);
        }
      }
      for (const name of [
        'projects',
        'organisations',
        'transactions',
        'activities',
        'proposals',
        'progressUpdates',
      ])
        for (const format of ['csv', 'xlsx', 'jsonl']) expect(found).toContain(`${name}.${format}`);
    },
  );

  test.each(PARTNERS)(
    'what $own guesses of the other is answered like what there is not',
    async ({ own, other }) => {
      for (const [name, guess] of Object.entries(guessesOf(schema))) {
        const [there, notThere] = [
          await guess(person(own), worlds[other]),
          await guess(person(own), nowhere),
        ];
        expect([name, anonymous(there, worlds[other])]).toEqual([name, anonymous(notThere, nowhere)]);
        expect([name, there.status < 500]).toEqual([name, true]);
      }
    },
  );

  test('the same guesses find something where they are the partner’s own', async () => {
    const guesses = guessesOf(schema);
    for (const name of [
      'each of its records',
      'the organisation',
      'the activity',
      'the search',
      'projects by their titles',
    ]) {
      const told = await guesses[name]?.(person('a'), worlds.a);
      const none = await guesses[name]?.(person('a'), nowhere);
      expect([name, told && anonymous(told, worlds.a)]).not.toEqual([name, none && anonymous(none, nowhere)]);
    }
  });

  test.each(PARTNERS)('cursors of the other lead $own nowhere', async ({ own, other }) => {
    for (const list of ['projects', 'organisations', 'transactions', 'activities', 'sources']) {
      const page = await person(other).ask(`{ ${list}(first: 1) { pageInfo { endCursor } } }`);
      const cursor = /"endCursor":"([^"]+)"/.exec(page.body)?.[1];
      expect([list, cursor]).toEqual([list, expect.any(String)]);
      for (const where of [`first: 50, after: "${cursor}"`, `last: 50, before: "${cursor}"`]) {
        const told = await person(own).ask(`{ ${list}(${where}) { totalCount nodes { __typename id } } }`);
        expectNothingOf(worlds[other], told, `${list}(${where})`);
      }
    }
  });
});
