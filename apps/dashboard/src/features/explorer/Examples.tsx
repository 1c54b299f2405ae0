import type { ReactNode } from 'react';
import { explorerAddress, type Operation } from '../../explorer/explorer-address.ts';
import type { Reader } from '../../reader/reader.ts';
import { EXAMPLE_QUERIES } from './example-queries.ts';
import { panelGroups } from './panels/panel-groups.ts';
import type { PanelRecords } from './panels/panel-records.ts';

interface ExamplesProps {
  readonly records: PanelRecords;
  readonly reader: Reader;
  /** Whether the viewer has the pages of administration. */
  readonly administers: boolean;
}

/** Links that open an operation in the editor. */
export function Examples({ records, reader, administers }: ExamplesProps): ReactNode {
  const { t } = reader;
  const names = Object.keys(EXAMPLE_QUERIES) as (keyof typeof EXAMPLE_QUERIES)[];
  return (
    <>
      <section aria-labelledby="examples">
        <h2 id="examples" className="mb-2 font-semibold">
          {t('explorer.examples')}
        </h2>
        <ul className="flex flex-col gap-1">
          {names.map((name) => (
            <Example key={name} label={t(`explorer.example.${name}`)} operation={EXAMPLE_QUERIES[name]} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="panels">
        <h2 id="panels" className="mb-2 font-semibold">
          {t('explorer.panels')}
        </h2>
        {panelGroups(reader, records, administers).map(({ title, panels }) => (
          <section key={title} className="mb-3">
            <h3 className="text-ink-muted text-sm">{title}</h3>
            <ul className="flex flex-col gap-1">
              {panels.map(({ label, operation }) => (
                <Example key={label} label={label} operation={operation} />
              ))}
            </ul>
          </section>
        ))}
      </section>
    </>
  );
}

function Example({ label, operation }: { readonly label: string; readonly operation: Operation }): ReactNode {
  return (
    <li>
      <a href={explorerAddress(operation).replace('/explorer', '')}>{label}</a>
    </li>
  );
}
