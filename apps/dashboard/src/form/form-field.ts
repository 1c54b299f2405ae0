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
  /** What is searched: a name of `picker-kinds.ts`. */
  readonly of: string;
}
/** Rows of further fields, such as participants or shares. */
export interface RowsInput extends Common {
  readonly kind: 'rows';
  readonly fields: readonly SingleField[];
  /** What a button says that adds one. */
  readonly add: string;
  /** The field whose values have to add up to 100 where any has one. */
  readonly shares?: string;
  readonly most: number;
}

export type SingleField = TextInput | DateInput | NumberInput | FlagInput | ChoiceInput | RecordInput;

/** A field of a form, in the words of its reader. */
export type FormField = SingleField | RowsInput;

/** Fields that belong together, under a heading. */
export interface FormSection {
  readonly title: string;
  readonly fields: readonly FormField[];
}
