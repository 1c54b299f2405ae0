import { Children, isValidElement, type ReactNode } from 'react';

/** Records under hairlines, or in words that there are none. */
export function RecordList({
  empty,
  children,
}: {
  readonly empty: string;
  readonly children: ReactNode;
}): ReactNode {
  const records = Children.toArray(children).filter(isValidElement);
  if (records.length === 0) return <p className="text-sm text-ink-muted">{empty}</p>;
  return (
    <ul className="text-sm">
      {records.map((record) => (
        <li key={record.key} className="border-b border-line py-1.5">
          {record}
        </li>
      ))}
    </ul>
  );
}
