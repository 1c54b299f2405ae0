import type { ROLES } from '../account/form-texts.ts';

/** A person as the API tells it to administrators. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: (typeof ROLES)[number];
  /** `id` is the node id. */
  readonly organisation: { readonly id: string; readonly name: string; readonly nameEn: string } | null;
  readonly isDemo: boolean;
  readonly disabledAt: string | null;
  readonly hasSecondFactor: boolean;
  readonly hasAccount: boolean;
  readonly lastSeenAt: string | null;
}
