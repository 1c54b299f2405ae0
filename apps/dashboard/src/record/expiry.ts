import type { BadgeTone } from '@nhipcau/ui';
import { daysAfter } from '../reader/today.ts';

export type Expiry = 'expired' | 'soon' | 'valid' | 'open';

/** How long before its last day a paper needs attention. */
export const NOTICE_DAYS = 120;

/** How a paper stands on a day; `open` has no last day. On its last day it is still valid. */
export function expiryOf(expiresOn: string | null, today: string): Expiry {
  if (expiresOn === null) return 'open';
  if (expiresOn < today) return 'expired';
  return expiresOn <= daysAfter(today, NOTICE_DAYS) ? 'soon' : 'valid';
}

export const EXPIRY_TONES: Readonly<Record<Expiry, BadgeTone>> = {
  expired: 'negative',
  soon: 'warning',
  valid: 'positive',
  open: 'neutral',
};
