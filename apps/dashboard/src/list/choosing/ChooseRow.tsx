import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';

/** The form that the checkboxes of a list belong to, wherever they stand. */
export const CHOSEN_FORM = 'chosen';

interface ChooseRowProps {
  readonly id: string;
  readonly name: string;
  readonly reader: Reader;
}

/** Chooses a row of a list, for what can be done with many at once. */
export function ChooseRow({ id, name, reader: { t } }: ChooseRowProps): ReactNode {
  return (
    <input
      type="checkbox"
      name="id"
      value={id}
      form={CHOSEN_FORM}
      aria-label={t('tidying.bulk.chooseNamed', { name })}
      className="print:hidden"
    />
  );
}
