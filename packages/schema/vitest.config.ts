import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // graphql ships two builds; a test and a dependency that load one each would be two realms.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 2 },
});
