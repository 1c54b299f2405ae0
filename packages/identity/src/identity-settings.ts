/** The office's own identity provider. */
export interface ProviderSettings {
  /** As the sign-in page calls it. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/** What sign-in is told from outside. */
export interface IdentitySettings {
  /** Signs cookies and encrypts second factors: whoever knows it can make sessions. */
  readonly secret: string;
  /** Where people reach the dashboard, without a slash at the end; cookies are `Secure` where it is https. */
  readonly dashboardUrl: string;
  /** A session ends when nothing was asked with it for so long. */
  readonly idleMinutes: number;
  /** And, whatever was asked, so long after it began. */
  readonly longestHours: number;
  readonly provider: ProviderSettings | undefined;
}

/** The id under which the provider's identities are kept, and its part of the address. */
export const PROVIDER = 'office';
