import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { RequestHandler } from 'express';

const example = `# Nhịp Cầu: grant aid committed, by sector.
# Ctrl-Space completes, Ctrl-Enter runs, the book on the left is the documentation.
query FundingBySector {
  fundingBreakdown(groupBy: [SECTOR], measure: COMMITTED) {
    rows {
      keys { id label labelEn }
      amount { vnd atLeast }
      transactions
    }
    total { amount { vnd atLeast } unvalued }
  }
}
`;

/** GraphiQL for people: a browser that opens the endpoint gets the page, everything else goes on to the API. */
export function explorer(endpoint: string): RequestHandler {
  let page: ReturnType<typeof renderPage> | undefined;
  return (request, response, next) => {
    const isPage = request.method === 'GET' && request.query.query === undefined;
    if (!isPage || request.accepts(['application/json', 'text/html']) !== 'text/html') return next();
    page ??= renderPage(endpoint);
    response.set({
      ETag: page.etag,
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': page.policy,
      Vary: 'Accept, Accept-Encoding',
    });
    if (request.get('if-none-match') === page.etag) return void response.status(304).end();
    response.set({ 'Content-Encoding': 'gzip', 'Content-Type': 'text/html; charset=utf-8' }).send(page.body);
  };
}

function renderPage(endpoint: string) {
  const html = renderGraphiQL({ title: 'Nhịp Cầu – GraphQL', endpoint, defaultQuery: example });
  const body = gzipSync(html);
  return { body, etag: `"${sha256(body, 'base64url')}"`, policy: policyFor(html) };
}

/** The page is one file: its scripts are known by what is in them, and no other runs. */
function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
  const hashes = scripts.map((text) => `'sha256-${sha256(text, 'base64')}'`);
  return [
    "default-src 'self'",
    `script-src ${hashes.join(' ')}`,
    'worker-src blob:',
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function sha256(data: Buffer | string, encoding: 'base64' | 'base64url'): string {
  return createHash('sha256').update(data).digest(encoding);
}
