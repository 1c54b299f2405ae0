import { type ServerProcess, startServer } from '@nhipcau/testkit';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ kind: 'embedded' });
});
afterAll(() => server.stop());

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

const audits = (fetchFn: Fetch) => serverAudits({ url: () => server.url, fetchFn });
/** Audits whose operation introspects. */
const introspecting = ['BF61', '2EA1', '28B9', 'D6D5', '6A70'];

const names = audits(fetch).map(({ id, name }) => [id, name] as const);

test('there are 61 audits of GraphQL over HTTP', () => {
  expect(names).toHaveLength(61);
});

describe('to an analyst the server', () => {
  test.each(names)('%s %s', async (id) => {
    const asked: Fetch = (url, init) =>
      fetch(url, { ...init, headers: { ...init?.headers, authorization: `Bearer ${server.token}` } });
    expect(
      await audits(asked)
        .find((audit) => audit.id === id)
        ?.fn(),
    ).toMatchObject({ status: 'ok' });
  });
});

describe('to a stranger the server', () => {
  test.each(names.filter(([id]) => !introspecting.includes(id)))('%s %s', async (id) => {
    expect(
      await audits(fetch)
        .find((audit) => audit.id === id)
        ?.fn(),
    ).toMatchObject({ status: 'ok' });
  });

  test.each(introspecting)('refuses in due form what introspects: %s', async (id) => {
    const answers: Response[] = [];
    const kept: Fetch = async (url, init) => {
      const response = await fetch(url, init);
      answers.push(response.clone());
      return response;
    };
    await audits(kept)
      .find((audit) => audit.id === id)
      ?.fn();
    const [answer] = answers;
    expect(answer?.status).toBe(401);
    expect(answer?.headers.get('www-authenticate')).toBe('Bearer');
    expect(answer?.headers.get('content-type')).toMatch(
      /^application\/(graphql-response\+)?json; charset=utf-8$/,
    );
    expect(await answer?.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
