import type { ReactNode } from 'react';
import type { Difference, FormTexts } from './form-state.ts';

interface MeanwhileTableProps {
  readonly differences: readonly Difference[];
  readonly texts: FormTexts['meanwhile'];
}

/** What two people have changed differently, side by side; what is chosen here counts when the form is sent again. */
export function MeanwhileTable({ differences, texts }: MeanwhileTableProps): ReactNode {
  const shown = (text: string) => (text === '' ? <i className="text-ink-muted">{texts.empty}</i> : text);
  return (
    <section className="flex flex-col gap-3 border-line-strong border-l-2 pl-4">
      <h2 className="font-semibold">{texts.title}</h2>
      {differences.map(({ name, label, before, mine, theirs }) => (
        <fieldset key={name} className="grid gap-2 text-sm md:grid-cols-2">
          <legend className="pb-1 font-semibold">{label}</legend>
          <p className="text-ink-muted md:col-span-2">
            {texts.before}: {shown(before)}
          </p>
          <Choice name={name} value="mine" says={texts.mine} button={texts.keepMine}>
            {shown(mine)}
          </Choice>
          <Choice name={name} value="theirs" says={texts.theirs} button={texts.takeTheirs}>
            {shown(theirs)}
          </Choice>
        </fieldset>
      ))}
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly value: 'mine' | 'theirs';
  readonly says: string;
  readonly button: string;
  readonly children: ReactNode;
}

function Choice({ name, value, says, button, children }: ChoiceProps): ReactNode {
  return (
    <label className="flex flex-col gap-1 rounded-sm border border-line p-2 has-checked:border-accent">
      <span className="text-ink-muted">{says}</span>
      <span className="whitespace-pre-line">{children}</span>
      <span className="inline-flex items-center gap-2 pt-1">
        <input type="radio" name={`:choose.${name}`} value={value} required />
        {button}
      </span>
    </label>
  );
}
