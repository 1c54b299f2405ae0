/** Where the API answers GraphQL; read when it is asked for, so that one build serves any address. */
export function apiUrl(): string {
  return process.env.API_URL ?? 'http://127.0.0.1:4000/graphql';
}
