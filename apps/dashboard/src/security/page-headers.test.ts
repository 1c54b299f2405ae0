import { describe, expect, it } from 'vitest';
import { pageHeaders } from './page-headers.ts';

const page = { isEmbedded: false, nonce: 'abc', address: null, isDevelopment: false } as const;
const policyOf = (asked: Parameters<typeof pageHeaders>[0]) =>
  pageHeaders(asked)['Content-Security-Policy'] ?? '';

describe('what a browser may do with a page', () => {
  it('is to run the scripts of this answer, and no others', () => {
    const scripts = /script-src ([^;]*)/.exec(policyOf(page))?.[1];
    expect(scripts).toBe("'nonce-abc' 'strict-dynamic'");
  });

  it('is never to show it within another site, but for panels that are for that', () => {
    expect(policyOf(page)).toContain("frame-ancestors 'none'");
    expect(pageHeaders(page)['X-Frame-Options']).toBe('DENY');
    const panel = { ...page, isEmbedded: true } as const;
    expect(policyOf(panel)).toContain('frame-ancestors *');
    expect(pageHeaders(panel)).not.toHaveProperty('X-Frame-Options');
  });

  it('is to come by https alone where that is the way to it', () => {
    expect(pageHeaders(page)).not.toHaveProperty('Strict-Transport-Security');
    expect(pageHeaders({ ...page, address: 'http://ngoaivu.example' })).not.toHaveProperty(
      'Strict-Transport-Security',
    );
    expect(pageHeaders({ ...page, address: 'https://ngoaivu.example' })['Strict-Transport-Security']).toBe(
      'max-age=63072000',
    );
  });
});
