import type { ReactNode } from 'react';
import type { ChangeEventFragment } from '../../api/generated/graphql.ts';
import { nameIn } from '../../reader/name-in.ts';
import type { Reader } from '../../reader/reader.ts';
import { fieldName, valueText } from './wording.ts';

interface DifferencesProps {
  readonly event: Pick<ChangeEventFragment, 'operation' | 'typename' | 'recordTypename' | 'differences'>;
  readonly reader: Reader;
}

/** What follows from the rest, or from the change itself, as who made it does, and tells a reader nothing. */
const SILENT = new Set(['id', 'provenance', 'lockedBy', 'sharedBy', 'uploadedBy']);

/** The fields that an event changed, from what to what; of a row that was made or deleted what it held. */
export function Differences({ event, reader }: DifferencesProps): ReactNode {
  const { t } = reader;
  const owner = ownerField(event);
  const told = event.differences.filter(({ field }) => !SILENT.has(field) && field !== owner);
  if (told.length === 0) return null;
  const isMade = event.operation === 'INSERT';
  const isChanged = event.operation === 'UPDATE';
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <colgroup>
        <col className="w-32 md:w-52" />
      </colgroup>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('changes.column.field')}</th>
          {!isMade && <th scope="col">{t('changes.column.before')}</th>}
          {event.operation !== 'DELETE' && <th scope="col">{t('changes.column.after')}</th>}
        </tr>
      </thead>
      <tbody>
        {told.map((each) => (
          <tr key={each.field} className="border-t border-line align-top">
            <th scope="row" className="py-1 pr-3 text-left font-normal text-ink-muted">
              {fieldName(each.field, reader)}
            </th>
            {!isMade && (
              <td className="break-words py-1 pr-3">
                <Value
                  text={each.before}
                  label={labelOf(each.beforeLabel, each.beforeLabelEn, reader)}
                  field={each.field}
                  typename={event.typename}
                  struck={isChanged}
                  reader={reader}
                />
              </td>
            )}
            {event.operation !== 'DELETE' && (
              <td className="break-words py-1">
                <Value
                  text={each.after}
                  label={labelOf(each.afterLabel, each.afterLabelEn, reader)}
                  field={each.field}
                  typename={event.typename}
                  struck={false}
                  reader={reader}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** By which field a row names the record that it belongs to: the reader knows it. */
function ownerField({ typename, recordTypename }: DifferencesProps['event']): string | null {
  if (typename === recordTypename) return null;
  return recordTypename.charAt(0).toLowerCase() + recordTypename.slice(1);
}

function labelOf(name: string | null, nameEn: string | null, { language }: Reader): string | null {
  return name === null ? null : nameIn(language, { name, nameEn: nameEn ?? name });
}

interface ValueProps {
  readonly text: string | null;
  readonly label: string | null;
  readonly field: string;
  readonly typename: string;
  /** Whether something else stands there now. */
  readonly struck: boolean;
  readonly reader: Reader;
}

function Value({ text, label, field, typename, struck, reader }: ValueProps): ReactNode {
  if (text === null) return <span className="text-ink-faint">{reader.t('changes.empty')}</span>;
  const words = valueText(typename, field, text, label, reader);
  return struck ? (
    <del className="text-ink-muted">{words}</del>
  ) : (
    <span className="whitespace-pre-line">{words}</span>
  );
}
