/** What the door says to an operation, and what the answer says beside. */
export interface Answer {
  readonly data: unknown;
  /** What the viewer may not ask for, where the operation was refused for that. */
  readonly refused: string | null;
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** Sends an operation as somebody. */
export type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;

interface Sent {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly field?: string };
  }[];
}

const REFUSALS = ['FORBIDDEN', 'UNAUTHENTICATED'];

/** @param headers by which the server knows who asks */
export function askerOf(url: string, headers: Readonly<Record<string, string>>): Ask {
  return async (query, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return answerFrom((await response.json()) as Sent);
  };
}

/** @throws Error for data beside a refusal */
export function answerFrom({ data, errors = [] }: Sent): Answer {
  const refusal = errors.find(({ extensions }) => REFUSALS.includes(extensions?.code ?? ''));
  if (refusal !== undefined && data !== undefined && data !== null)
    throw new Error(`refused for ${refusal.extensions?.field}, and answered all the same`);
  return {
    data,
    refused: refusal === undefined ? null : (refusal.extensions?.field ?? 'everything'),
    problems: errors.map(({ message, extensions }) => ({ code: extensions?.code ?? '', message })),
  };
}
