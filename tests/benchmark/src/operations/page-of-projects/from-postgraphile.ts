export function pageFromPostgraphile(data: unknown): unknown {
  return data;
}
