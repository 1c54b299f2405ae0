import { formatCount } from '@nhipcau/ui';
import type { ReactNode } from 'react';
import { address, type Query } from '../../../list/address.ts';
import type { Reader } from '../../../reader/reader.ts';
import { PROJECTS_PATH } from '../project-filter.ts';
import type { FacetOption } from './facet-options.ts';
import type { FacetName } from './facets.ts';
import { toggled } from './selection.ts';

interface FacetChoiceProps {
  readonly name: FacetName;
  readonly option: FacetOption;
  readonly query: Query;
  readonly reader: Reader;
}

/** A choice with the number of projects behind it; its link adds it, or takes it away again. */
export function FacetChoice({ name, option, query, reader }: FacetChoiceProps): ReactNode {
  const { value, label, projects, isChosen } = option;
  return (
    <li>
      <a
        href={address(PROJECTS_PATH, query, { [name]: toggled(query, name, value) })}
        data-scroll="keep"
        aria-current={isChosen ? 'true' : undefined}
        className="flex min-h-7 items-start gap-2 py-0.5 leading-snug text-ink no-underline hover:bg-surface-sunken"
      >
        <span
          aria-hidden="true"
          className={`mt-0.5 grid size-3.5 shrink-0 place-items-center rounded-[2px] border text-[0.625rem] leading-none ${
            isChosen ? 'border-accent bg-accent text-accent-ink' : 'border-line-strong'
          }`}
        >
          {isChosen ? '✓' : ''}
        </span>
        <span className={`min-w-0 flex-1 ${isChosen ? 'font-semibold' : ''}`}>{label}</span>
        <span className="tabular-nums text-ink-muted">{formatCount(projects, reader.language)}</span>
      </a>
    </li>
  );
}
