import type { ReactNode } from 'react';
import { choose } from '../reader/choose.ts';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly content: ReactNode;
  readonly lang?: string;
}

interface ChoiceProps {
  /** The cookie that keeps it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
}

/** A button's name begins with what it shows, so that one can say what one sees. */
function nameOf({ content, label }: ChoiceOption): string {
  return typeof content === 'string' ? `${content} – ${label}` : label;
}

/** A switch of a few states: a form, so that it works before and without any script. */
export function Choice({ name, label, value, options }: ChoiceProps): ReactNode {
  return (
    <form action={choose}>
      <fieldset className="flex rounded-sm border border-line">
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            lang={option.lang}
            aria-pressed={option.value === value}
            aria-label={nameOf(option)}
            title={option.label}
            className="inline-flex h-7 min-w-7 items-center justify-center px-1.5 text-xs text-ink-muted hover:text-accent aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {option.content}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
