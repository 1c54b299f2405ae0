import { type ReactNode, useId } from 'react';
import type { ChoiceInput, NumberInput, SingleField, TextInput } from '../form-field.ts';
import { ControlFrame, saidOf } from './ControlFrame.tsx';
import { type ControlProps, controlClass } from './control-props.ts';
import { RecordControl } from './RecordControl.tsx';

/** The control of a field that has one value, with its label and what is said of it. */
export function SingleControl(
  props: ControlProps<SingleField> & { readonly labelHidden?: boolean },
): ReactNode {
  const { field, error, texts, labelHidden } = props;
  const id = useId();
  if (field.kind === 'flag') return <Flag {...props} id={id} />;
  return (
    <ControlFrame
      id={id}
      label={field.label}
      hint={field.hint}
      error={error}
      required={field.required ? texts.required : undefined}
      labelHidden={labelHidden}
    >
      {field.kind === 'record' ? (
        <RecordControl {...props} field={field} id={id} />
      ) : (
        <Plain {...props} id={id} />
      )}
    </ControlFrame>
  );
}

type WithId<Field> = ControlProps<Field> & { readonly id: string };

function Plain({ field, path, values, error, id }: WithId<SingleField>): ReactNode {
  const shared = {
    id,
    name: path,
    defaultValue: values[path] ?? '',
    required: field.required,
    'aria-invalid': error !== undefined || undefined,
    'aria-describedby': saidOf(id),
    className: controlClass,
  };
  switch (field.kind) {
    case 'text':
      return <Text field={field} shared={shared} />;
    case 'number':
      return <NumberText field={field} shared={shared} />;
    case 'date':
      return <input type="date" {...shared} className={`${controlClass} max-w-44`} />;
    case 'choice':
      return <Choice field={field} shared={shared} />;
    default:
      return null;
  }
}

type Shared = {
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly className: string;
};

function Text({ field, shared }: { readonly field: TextInput; readonly shared: Shared }): ReactNode {
  return field.lines === undefined ? (
    <input type={field.type ?? 'text'} maxLength={field.longest} {...shared} />
  ) : (
    <textarea rows={field.lines} maxLength={field.longest} {...shared} className={`${controlClass} py-1.5`} />
  );
}

function NumberText({ field, shared }: { readonly field: NumberInput; readonly shared: Shared }): ReactNode {
  return (
    <span className="flex items-center gap-2">
      <input
        type="text"
        inputMode={field.decimals === 0 ? 'numeric' : 'decimal'}
        {...shared}
        className={`${controlClass} max-w-48 text-right tabular-nums`}
      />
      {field.unit !== undefined && <span className="text-sm text-ink-muted">{field.unit}</span>}
    </span>
  );
}

/** What a record has though it is not among the options is kept until another is chosen. */
function Choice({ field, shared }: { readonly field: ChoiceInput; readonly shared: Shared }): ReactNode {
  const { defaultValue: value } = shared;
  const isKnown = value === '' || field.options.some((option) => option.value === value);
  return (
    <select {...shared}>
      {field.none !== undefined && <option value="">{field.none}</option>}
      {!isKnown && <option value={value}>{value}</option>}
      {field.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

function Flag({ field, path, values, error, id }: WithId<SingleField>): ReactNode {
  return (
    <div className="flex flex-col gap-1 text-sm">
      <label className="inline-flex min-h-9 items-center gap-2">
        <input
          type="checkbox"
          id={id}
          name={path}
          defaultChecked={(values[path] ?? '') !== ''}
          aria-describedby={saidOf(id)}
        />
        {field.label}
      </label>
      <p id={saidOf(id)} className={error === undefined ? 'text-ink-muted empty:hidden' : 'text-negative'}>
        {error ?? field.hint}
      </p>
    </div>
  );
}
