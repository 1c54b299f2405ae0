import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

/** Nothing is fetched from another host; Next writes inline scripts and styles of its own. */
const CONTENT_SECURITY_POLICY = (ancestors: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // The query editor carries its fonts in its stylesheet.
    "font-src 'self' data:",
    `frame-ancestors ${ancestors}`,
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');

const HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

const OWN = [
  { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY("'none'") },
  { key: 'X-Frame-Options', value: 'DENY' },
];

/** Panels of the public view may stand on any site. */
const EMBEDDABLE = [{ key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY('*') }];

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
  headers: async () => [
    { source: '/:path*', headers: HEADERS },
    { source: '/embed/:panel', headers: EMBEDDABLE },
    // Files say for themselves that they may not act.
    { source: '/((?!embed/|files/).*)', headers: OWN },
  ],
};

export default config;
