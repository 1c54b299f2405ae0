import type { ServerProcess } from '@nhipcau/testkit';

export type Input = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly __typename: string;
  readonly id?: string;
}

/** The server broke the connection before its answer was there: what was asked for was done or was not. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered';
}

/** Somebody with a manager's rights, who asks the server over HTTP. */
export interface Office {
  /** @throws Unanswered where the connection breaks */
  ask<Data>(query: string, variables?: Input): Promise<Data>;
  /** @throws Unanswered where the connection breaks */
  mutate(operation: string, input: Input): Promise<Answer>;
}

export async function openOffice(server: ServerProcess): Promise<Office> {
  const token = await server.operate('token', '--role', 'manager', '--per-minute', '10000000');
  const ask = async <Data>(query: string, variables: Input = {}): Promise<Data> => {
    const { data, errors } = await post<Data>(server.url, token, { query, variables });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    ask,
    async mutate(operation, input) {
      const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
      const kind = operation.endsWith('Project') ? 'Project' : 'Transaction';
      const { answer } = await ask<{ answer: Answer }>(
        `mutation ($input: ${type}!) { answer: ${operation}(input: $input) { __typename
          ... on ${kind}Written { id } ... on InvalidInput { problems { path code } } } }`,
        { input },
      );
      return answer;
    },
  };
}

interface Body<Data> {
  readonly data: Data;
  readonly errors?: unknown;
}

async function post<Data>(url: string, token: string, body: object): Promise<Body<Data>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    return JSON.parse(await response.text()) as Body<Data>;
  } catch (error) {
    // Both a connection that is refused and one that breaks are type errors of fetch.
    throw error instanceof TypeError ? new Unanswered('the connection broke', { cause: error }) : error;
  }
}
