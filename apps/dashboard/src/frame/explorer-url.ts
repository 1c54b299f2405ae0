/** Where people find the API's explorer: `EXPLORER_URL`, else the API's own address as this host sees it. */
export function explorerUrl(): string {
  return process.env.EXPLORER_URL ?? process.env.API_URL ?? 'http://127.0.0.1:4000/graphql';
}
