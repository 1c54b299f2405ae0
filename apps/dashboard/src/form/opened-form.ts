import { randomUUID } from 'node:crypto';
import type { FormState } from './form-state.ts';
import type { FormValues } from './values/form-values.ts';

/** A form as it is opened: of a record as it was read, or of a new one. */
export function openedForm(values: FormValues, version: number): FormState {
  return {
    values,
    read: values,
    version,
    errors: {},
    outcome: 'open',
    idempotencyKey: randomUUID(),
    href: null,
    differences: [],
  };
}
