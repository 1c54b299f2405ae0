/** A cookie as a server sets it. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly secure: boolean;
  readonly maxAge?: number;
}

/** Reads a `Set-Cookie` of the API; whatever it says, no script of a page may read the cookie. */
export function readSetCookie(header: string): SetCookie | null {
  const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
  const equals = pair.indexOf('=');
  if (equals < 1) return null;
  const named = new Map(
    attributes.map((attribute) => {
      const [name = '', value = ''] = attribute.split('=');
      return [name.toLowerCase(), value];
    }),
  );
  const maxAge = named.get('max-age');
  return {
    name: pair.slice(0, equals),
    value: decodeURIComponent(pair.slice(equals + 1)),
    path: named.get('path') ?? '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: named.has('secure'),
    ...(maxAge !== undefined && { maxAge: Number(maxAge) }),
  };
}
