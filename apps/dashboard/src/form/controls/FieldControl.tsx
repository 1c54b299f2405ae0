import type { ReactNode } from 'react';
import type { FormField } from '../form-field.ts';
import type { FormTexts } from '../form-state.ts';
import type { FormErrors } from '../values/form-errors.ts';
import type { FormValues } from '../values/form-values.ts';
import { RecordsControl } from './RecordsControl.tsx';
import { RowsControl } from './RowsControl.tsx';
import { SingleControl } from './SingleControl.tsx';

interface FieldControlProps {
  readonly field: FormField;
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly texts: FormTexts;
}

/** The control of a field of whatever kind. */
export function FieldControl({ field, values, errors, texts }: FieldControlProps): ReactNode {
  switch (field.kind) {
    case 'rows':
      return <RowsControl field={field} values={values} errors={errors} texts={texts} />;
    case 'records':
      return <RecordsControl field={field} values={values} errors={errors} texts={texts} />;
    default:
      return (
        <SingleControl
          field={field}
          path={field.name}
          values={values}
          error={errors[field.name]}
          texts={texts}
        />
      );
  }
}
