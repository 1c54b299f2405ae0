import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

/** Of files, which say for themselves that they may not act; pages have theirs from `src/security`. */
const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
];

const root = fileURLToPath(new URL('../..', import.meta.url));

const config: NextConfig = {
  poweredByHeader: false,
  // `check` does it with the same compiler; whoever starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  // Said here, because Next would guess it, and refuses a checkout that the home directory lies in.
  turbopack: { root },
  // For an image: all that the server needs in one folder.
  ...(process.env.STANDALONE === 'on' && { output: 'standalone' as const, outputFileTracingRoot: root }),
  transpilePackages: ['@nhipcau/charts', '@nhipcau/maps', '@nhipcau/ui'],
  headers: async () => [{ source: '/files/:path*', headers: HEADERS }],
};

export default config;
