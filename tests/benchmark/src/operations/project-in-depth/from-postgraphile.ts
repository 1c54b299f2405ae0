export function projectFromPostgraphile(data: unknown): unknown {
  return data;
}
