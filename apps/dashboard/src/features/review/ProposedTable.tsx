import type { ReactNode } from 'react';
import type { Reader } from '../../reader/reader.ts';
import type { ShownField } from './proposed-fields.ts';

interface ProposedTableProps {
  readonly fields: readonly ShownField[];
  /** Whether the reader chooses the fields that are accepted. */
  readonly choosing: boolean;
  readonly reader: Reader;
}

const CELL =
  'border-t border-line px-2 py-1.5 text-left align-top max-sm:block max-sm:border-0 max-sm:py-0.5';

/** What is proposed beside what stands, field by field. */
export function ProposedTable({ fields, choosing, reader }: ProposedTableProps): ReactNode {
  const { t } = reader;
  const empty = <span className="text-ink-faint">{t('portal.empty')}</span>;
  return (
    <table className="w-full border-b border-line text-sm">
      <caption className="sr-only">{t('portal.proposed.caption')}</caption>
      <thead className="text-[0.8125rem] text-ink-muted max-sm:sr-only">
        <tr>
          <th scope="col" className="px-2 py-1 text-left font-normal">
            {t('portal.proposed.field')}
          </th>
          <th scope="col" className="px-2 py-1 text-left font-normal">
            {t('portal.proposed.current')}
          </th>
          <th scope="col" className="px-2 py-1 text-left font-normal">
            {t('portal.proposed.proposed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ field, label, was, current, proposed, decision }) => (
          <tr key={field} className="max-sm:block max-sm:border-t max-sm:border-line max-sm:py-1.5">
            <th scope="row" className={`${CELL} font-semibold`}>
              {choosing ? (
                <label className="inline-flex items-baseline gap-2">
                  <input type="checkbox" name="field" value={field} defaultChecked />
                  {label}
                </label>
              ) : (
                label
              )}
              {decision !== null && (
                <span className="block font-normal text-[0.8125rem] text-ink-muted">
                  {t(`portal.decision.${decision}`)}
                </span>
              )}
            </th>
            <td className={`${CELL} whitespace-pre-wrap text-ink-muted`}>
              {current ?? empty}
              {current !== was && (
                <span className="block text-[0.8125rem] text-warning">
                  {t('portal.proposed.was', { value: was ?? t('portal.empty') })}
                </span>
              )}
            </td>
            <td className={`${CELL} whitespace-pre-wrap`}>{proposed ?? empty}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
