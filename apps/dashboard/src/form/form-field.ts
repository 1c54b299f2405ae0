/** What stands beside every field of a form. */
interface Common {
  /** Its name in the input of the mutation. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

export interface TextInput extends Common {
  readonly kind: 'text';
  readonly longest: number;
  readonly lines?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
}
/** A plain day, `2024-05-03`. */
export interface DateInput extends Common {
  readonly kind: 'date';
}
/** A decimal as text, with as many digits as are typed; a comma and a point both end the whole part in Vietnamese. */
export interface NumberInput extends Common {
  readonly kind: 'number';
  readonly decimals: number;
  /** Its type in the API, where that is not told by the decimals: without any it is an Int, which no sum of money fits. */
  readonly scalar?: 'Decimal';
  readonly unit?: string;
}
export interface FlagInput extends Common {
  readonly kind: 'flag';
}
export interface ChoiceInput extends Common {
  readonly kind: 'choice';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands for nothing chosen; without it one of the options always holds. */
  readonly none?: string;
}
/** Another record, found by searching; the value is its node id, or its code. */
export interface RecordInput extends Common {
  readonly kind: 'record';
  /** What is searched: a name of `pick-kinds.ts`. */
  readonly of: string;
}
/** What stands in rows that can be added and taken away. */
interface Listed extends Common {
  /** What a button says that adds one. */
  readonly add: string;
  readonly most: number;
}
/** Rows of further fields, such as participants or shares. */
export interface RowsInput extends Listed {
  readonly kind: 'rows';
  readonly fields: readonly SingleField[];
  /** Whether a row that is kept has a node id, under `id`: it goes along unseen, so that the row stays the same one. */
  readonly keyed?: boolean;
  /** The field whose values have to add up to 100 where any has one. */
  readonly shares?: string;
}
/** Other records, one in a row: nothing is said of each but which it is. */
export interface RecordsInput extends Listed {
  readonly kind: 'records';
  /** What is searched: a name of `pick-kinds.ts`. */
  readonly of: string;
  /** What one of them is called. */
  readonly each: string;
}

export type SingleField = TextInput | DateInput | NumberInput | FlagInput | ChoiceInput | RecordInput;

/** A field that stands in rows. */
export type ListField = RowsInput | RecordsInput;

/** A field of a form, in the words of its reader. */
export type FormField = SingleField | ListField;

export const isList = (field: FormField): field is ListField =>
  field.kind === 'rows' || field.kind === 'records';

/** Fields that belong together, under a heading. */
export interface FormSection {
  readonly title: string;
  readonly fields: readonly FormField[];
}
