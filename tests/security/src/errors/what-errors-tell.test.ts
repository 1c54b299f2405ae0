import { readFile } from 'node:fs/promises';
import { databaseKinds, type ServerProcess, startServer } from '@nhipcau/testkit';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostileQuestions, type Question } from './hostile-questions.ts';

const printed = new URL('../../../../packages/schema/schema.graphql', import.meta.url);
const questions = hostileQuestions(buildSchema(await readFile(printed, 'utf8')));
const byField = Map.groupBy(questions, ({ query }) => /\{ (\w+)/.exec(query)?.[1] ?? '');

/** Of what no answer speaks: statements, SQLSTATEs, types and names of the database, our files, a stack. */
const OURS =
  /\/(apps|packages|node_modules|tmp|home|root)\/|\.ts:|\bat \w+ \(|select |insert into|relation "|column "|constraint "|SQLSTATE|\b22\w{3}\b|syntax error at|invalid input syntax|invalid byte sequence|out of range for type|pg_|postgres/i;

interface Refusal {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly argument?: string };
}

// A server where there is one: it is the stricter of the two, and takes half the time.
describe.each(databaseKinds.slice(-1))('what is answered to what nobody can mean (%s)', (kind) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServer({ kind });
  });
  afterAll(() => server.stop());

  async function answer({ query, variables }: Question) {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${server.token}` },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, text: await response.text() };
  }

  test.each([...byField])('%s', async (field, asked) => {
    for (const question of asked) {
      const { status, text } = await answer(question);
      expect([question.name, status]).toEqual([question.name, expect.toSatisfy((code) => code < 500)]);
      expect([question.name, text]).toEqual([question.name, expect.not.stringMatching(OURS)]);
      const { errors = [] } = JSON.parse(text) as { errors?: readonly Refusal[] };
      for (const { path, extensions } of errors) {
        expect([question.name, extensions?.code]).toEqual([
          question.name,
          expect.stringMatching(/^(BAD_USER_INPUT|FORBIDDEN|BAD_REQUEST|GRAPHQL_VALIDATION_FAILED)$/),
        ]);
        if (status === 200) expect([question.name, path?.[0]]).toEqual([question.name, field]);
      }
    }
  });
});
