import type { FormTexts } from '../form-state.ts';

/** What every control is given. */
export interface ControlProps<Field> {
  readonly field: Field;
  /** Its name in the form: the path of its value. */
  readonly path: string;
  readonly values: Readonly<Record<string, string>>;
  readonly error: string | undefined;
  readonly texts: FormTexts;
}

export const controlClass =
  'min-h-9 w-full min-w-0 rounded-sm border border-line-strong bg-surface-raised px-2 text-sm text-ink aria-invalid:border-negative';
