import type { Reader } from '../reader/reader.ts';

const FAULTS = [
  'CANCELED',
  'DAMAGED',
  'EMPTY',
  'FAILED',
  'FORBIDDEN',
  'HEIC',
  'MACROS',
  'NAME_MISMATCH',
  'NOT_FOUND',
  'TOO_LARGE',
  'TOO_MANY_FILES',
  'TOO_MANY_PIXELS',
  'TYPE_NOT_TAKEN',
  'UNAUTHENTICATED',
  'UNPACKS_TOO_LARGE',
] as const;

/** What the form says that attaches files. `{name}` and `{percent}` are filled where it runs. */
export interface AttachTexts {
  readonly choose: string;
  readonly submit: string;
  readonly drop: string;
  readonly limits: string;
  readonly waiting: string;
  readonly sent: string;
  readonly checking: string;
  readonly attached: string;
  readonly cancel: string;
  readonly close: string;
  readonly retry: string;
  readonly refused: string;
  /** Why a file was not taken, by the API's codes. */
  readonly faults: Readonly<Record<string, string>>;
}

export function attachTexts({ t }: Reader): AttachTexts {
  return {
    choose: t('attachments.choose'),
    submit: t('attachments.submit'),
    drop: t('attachments.drop'),
    limits: t('attachments.limits'),
    waiting: t('attachments.waiting'),
    sent: t('attachments.sent', { percent: '{percent}' }),
    checking: t('attachments.checking'),
    attached: t('attachments.attached'),
    cancel: t('attachments.cancel', { name: '{name}' }),
    close: t('attachments.close', { name: '{name}' }),
    retry: t('attachments.retry', { name: '{name}' }),
    refused: t('attachments.refused'),
    faults: Object.fromEntries(FAULTS.map((code) => [code, t(`attachments.fault.${code}`)])),
  };
}

/** Why a file was not taken, in words. */
export function faultOf({ faults }: Pick<AttachTexts, 'faults'>, code: string | null): string {
  return faults[code ?? 'FAILED'] ?? faults.FAILED ?? '';
}
