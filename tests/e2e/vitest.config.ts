import { defineConfig } from 'vitest/config';

/** Two files at a time: each has a server, a dashboard and a browser of its own, which wait for each other most of the time. */
export default defineConfig({ test: { testTimeout: 90_000, hookTimeout: 180_000, maxWorkers: 2 } });
