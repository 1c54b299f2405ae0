import type { ServerProcess } from '@nhipcau/testkit';

/** What a server answered, and how soon. */
export interface TimedAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** Of the first error. */
  readonly code: string | undefined;
  readonly text: string;
  readonly milliseconds: number;
}

/** Asks for a path of a server with the analyst's token; a body is sent as JSON. */
export async function timedAnswer(
  { url, token }: Pick<ServerProcess, 'url' | 'token'>,
  path: string,
  body?: object,
  credentials: Readonly<Record<string, string>> = { authorization: `Bearer ${token}` },
): Promise<TimedAnswer> {
  const start = performance.now();
  const response = await fetch(new URL(path, url), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...credentials, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const milliseconds = performance.now() - start;
  const { code, errors } = parsed(text);
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    code: code ?? errors?.[0]?.extensions?.code,
    text,
    milliseconds,
  };
}

interface Refusal {
  readonly code?: string;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function parsed(text: string): Refusal {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return {};
  }
}

/** Asks again and again until it is answered well; gives after how long. @throws Error after so long */
export async function untilAnswered(
  ask: () => Promise<TimedAnswer>,
  withinMilliseconds: number,
): Promise<number> {
  const start = performance.now();
  for (;;) {
    const { status, text } = await ask();
    const milliseconds = performance.now() - start;
    if (status === 200) return milliseconds;
    if (milliseconds > withinMilliseconds)
      throw new Error(`still ${status} after ${milliseconds} ms: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
