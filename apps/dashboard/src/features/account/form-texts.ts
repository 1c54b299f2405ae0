import type { Translate } from '../../i18n/translator.ts';

const CODES = [
  'WRONG',
  'WRONG_PASSWORD',
  'WRONG_CODE',
  'TOO_MANY_ATTEMPTS',
  'GONE',
  'LINK',
  'NAME',
  'EMAIL',
  'TAKEN',
  'ORGANISATION',
  'TOO_SHORT',
  'TOO_LONG',
  'COMMON',
  'PERSONAL',
  'OWN',
  'LAST_ADMIN',
  'ABSENT',
  'PROVIDER_AWAY',
  'INVALID',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'FAILED',
] as const;

/** The words that every form of sign-in needs. */
export function formTexts(t: Translate) {
  return {
    failures: Object.fromEntries(CODES.map((code) => [code, t(`account.failure.${code}`)])),
    copy: { copy: t('account.copy'), copied: t('account.copied') },
  };
}

export const ROLES = ['ADMIN', 'MANAGER', 'ANALYST', 'PARTNER'] as const;
