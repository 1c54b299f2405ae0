interface Asked {
  /** Whether it is a panel that stands on other sites. */
  readonly isEmbedded: boolean;
  /** By which the page's own scripts are known; of one answer alone. */
  readonly nonce: string;
  /** Where people reach this process; https is then the only way to it. */
  readonly address: string | null;
  readonly isDevelopment: boolean;
}

const TWO_YEARS_SECONDS = 63_072_000;

/**
 * What a browser is told that it may do with a page. Nothing is fetched from another host, and only scripts that carry the
 * nonce run, with what they load; styles stand in marks of charts and maps, so that they may be written where they apply.
 */
export function pageHeaders(asked: Asked): Readonly<Record<string, string>> {
  const { isEmbedded, address } = asked;
  return {
    'Content-Security-Policy': contentSecurityPolicy(asked),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': isEmbedded ? 'cross-origin' : 'same-origin',
    ...(!isEmbedded && { 'X-Frame-Options': 'DENY' }),
    ...(address?.startsWith('https://') && {
      'Strict-Transport-Security': `max-age=${TWO_YEARS_SECONDS}`,
    }),
  };
}

/** Of a page with this nonce; Next reads it in the request, and gives the nonce to the scripts that it writes. */
export function contentSecurityPolicy({ nonce, isEmbedded, isDevelopment }: Asked): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // The query editor's, which are of this host.
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // The query editor carries its fonts in its stylesheet.
    "font-src 'self' data:",
    "object-src 'none'",
    `frame-ancestors ${isEmbedded ? '*' : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
