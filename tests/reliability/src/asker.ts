/** An answer, and which server gave it. */
interface Served {
  readonly status: number;
  readonly by: string | null;
  readonly data: unknown;
}

interface Made {
  readonly id: string;
  readonly version: number;
}

type Input = Readonly<Record<string, unknown>>;

/** Somebody who asks a server over HTTP. */
export interface Asker {
  /** @throws Error where the answer has errors, or is none */
  ask(query: string, variables?: Input): Promise<unknown>;
  served(query: string): Promise<Served>;
  post(path: string, body: object): Promise<Response>;
  /** Makes a project. @throws Error where it was not made */
  create(input: Input): Promise<Made>;
  /** Changes a project; gives the type of the answer. */
  update(input: Input): Promise<string>;
}

/** @param credentials of a program, or of a browser */
export function asker(
  url: string,
  credentials: { readonly token: string } | { readonly cookie: string },
): Asker {
  const headers = {
    'content-type': 'application/json',
    ...('token' in credentials ? { authorization: `Bearer ${credentials.token}` } : credentials),
  };
  const post = (path: string, body: object) =>
    fetch(new URL(path, url), { method: 'POST', headers, body: JSON.stringify(body) });
  const ask = async (query: string, variables?: Input) => {
    const response = await post('/graphql', { query, variables });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    ask,
    post,
    async served(query) {
      const response = await post('/graphql', { query });
      const { data } = (await response.json()) as { data?: unknown };
      return { status: response.status, by: response.headers.get('x-served-by'), data };
    },
    async create(input) {
      const { made } = (await ask(
        `mutation ($input: CreateProjectInput!) { made: createProject(input: $input) { __typename
          ... on ProjectWritten { id project { version } } ... on InvalidInput { problems { path code } } } }`,
        { input },
      )) as { made: { __typename: string; id: string; project: { version: number } } };
      if (made.__typename !== 'ProjectWritten') throw new Error(JSON.stringify(made));
      return { id: made.id, version: made.project.version };
    },
    async update(input) {
      const { changed } = (await ask(
        'mutation ($input: UpdateProjectInput!) { changed: updateProject(input: $input) { __typename } }',
        { input },
      )) as { changed: { __typename: string } };
      return changed.__typename;
    },
  };
}
