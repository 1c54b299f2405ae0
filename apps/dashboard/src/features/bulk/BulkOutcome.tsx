import type { ReactNode } from 'react';
import type { BulkState } from './bulk-state.ts';
import type { BulkTexts } from './bulk-texts.ts';

interface BulkOutcomeProps {
  readonly state: BulkState;
  readonly texts: BulkTexts;
}

/** How many records were changed, which were not and why. */
export function BulkOutcome({ state, texts }: BulkOutcomeProps): ReactNode {
  if (state.outcome === 'open') return null;
  if (state.outcome !== 'done') {
    return (
      <div role="alert" className="text-negative">
        <p className="font-semibold">{texts.outcomes[state.outcome]}</p>
        {state.errors[''] !== undefined && <p>{state.errors['']}</p>}
      </div>
    );
  }
  return (
    <div role="status" className="flex flex-col gap-2 border-line-strong border-l-2 pl-4 text-sm">
      <p className="flex flex-wrap gap-x-4">
        <span className={`font-semibold ${state.changed > 0 ? 'text-positive' : ''}`}>
          {texts.changed.replace('{count}', `${state.changed}`)}
        </span>
        {state.changeHref !== null && <a href={state.changeHref}>{texts.undo}</a>}
      </p>
      {state.left.length > 0 && (
        <>
          <p className="font-semibold text-negative">
            {texts.left.replace('{count}', `${state.left.length}`)}
          </p>
          <ul className="list-disc pl-5">
            {state.left.map(({ id, name, href, reason }) => (
              <li key={id}>
                <a href={href}>{name}</a>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
