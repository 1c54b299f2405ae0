/**
 * How the server is set up, the same for every peer. Data fit into memory, as a province's do. Without autovacuum
 * and JIT, so that no round pays for what another one caused; the data are vacuumed once, when they are loaded.
 */
export const serverSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  max_connections: '100',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '64MB',
  maintenance_work_mem: '256MB',
  random_page_cost: '2',
  max_wal_size: '4GB',
  fsync: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  jit: 'off',
  log_line_prefix: '@@%a@@ ',
};
