'use client';

import { type ReactNode, useState } from 'react';
import type { RecordsInput } from '../form-field.ts';
import type { FormTexts } from '../form-state.ts';
import type { FormErrors } from '../values/form-errors.ts';
import { type FormValues, rowsIn } from '../values/form-values.ts';
import { RowsFrame } from './RowsFrame.tsx';
import { SingleControl } from './SingleControl.tsx';

interface RecordsControlProps {
  readonly field: RecordsInput;
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly texts: FormTexts;
}

/** Records that are picked one by one, a row for each. */
export function RecordsControl({ field, values, errors, texts }: RecordsControlProps): ReactNode {
  const present = rowsIn(values, field.name);
  const [rows, setRows] = useState(present.length > 0 ? present : [0]);
  const { of, each: label } = field;
  return (
    <RowsFrame
      field={field}
      rows={rows}
      change={(next) => setRows([...next])}
      error={errors[field.name]}
      texts={texts}
      row={(row) => {
        const path = `${field.name}.${row}`;
        return (
          <div className="min-w-0 flex-1">
            <SingleControl
              field={{ kind: 'record', name: path, label, of }}
              path={path}
              values={values}
              error={errors[path]}
              texts={texts}
              labelHidden
            />
          </div>
        );
      }}
    />
  );
}
